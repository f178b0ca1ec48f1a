<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CreditPage</name>
    <message>
        <source>Refused: %1.</source>
        <translation>被拒绝：%1。</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>tally::ui</name>
    <message>
        <source>The data is incomplete: it ends too early. Copy it again as a whole.</source>
        <translation>数据不完整：结束得太早。请重新完整复制。</translation>
    </message>
    <message>
        <source>The data has something left over at its end. Copy it again.</source>
        <translation>数据末尾有多余内容。请重新复制。</translation>
    </message>
    <message>
        <source>The data is of a kind this version does not know. Update Tallystick.</source>
        <translation>此版本不认识这类数据。请更新 Tallystick。</translation>
    </message>
    <message>
        <source>A text or list is longer than allowed. Shorten it.</source>
        <translation>文本或列表超过允许的长度。请缩短。</translation>
    </message>
    <message>
        <source>The data is not written in its one valid form. Have it made again.</source>
        <translation>数据不是唯一有效的形式。请让对方重新生成。</translation>
    </message>
    <message>
        <source>A number is outside its range. Check the figures.</source>
        <translation>有数字超出范围。请检查各项数字。</translation>
    </message>
    <message>
        <source>A text holds characters that are not allowed. Type it again.</source>
        <translation>文本含有不允许的字符。请重新输入。</translation>
    </message>
    <message>
        <source>This was made for another network. Make it again on this one.</source>
        <translation>这是为另一个网络生成的。请在本网络重新生成。</translation>
    </message>
    <message>
        <source>It would end before it begins. Check the dates.</source>
        <translation>结束时间早于开始时间。请检查日期。</translation>
    </message>
    <message>
        <source>It is too large for one transaction. Do it in several steps.</source>
        <translation>对一笔交易来说太大。请分几步进行。</translation>
    </message>
    <message>
        <source>The fee makes no sense. Use the one that is suggested.</source>
        <translation>费用不合理。请使用建议的费用。</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>金额必须大于零。</translation>
    </message>
    <message>
        <source>The amount is larger than any that can exist. Type a smaller one.</source>
        <translation>金额超过可能存在的上限。请输入较小的金额。</translation>
    </message>
    <message>
        <source>A symbol is 2 to 8 capital letters and digits, a letter first.</source>
        <translation>代号由 2 至 8 个大写字母和数字组成，以字母开头。</translation>
    </message>
    <message>
        <source>An asset has at most 10 decimals.</source>
        <translation>资产最多有 10 位小数。</translation>
    </message>
    <message>
        <source>This is your own address. Enter somebody else&apos;s.</source>
        <translation>这是您自己的地址。请输入别人的地址。</translation>
    </message>
    <message>
        <source>The rate is outside what loans may have. Choose another one.</source>
        <translation>利率超出借款允许的范围。请另选一个。</translation>
    </message>
    <message>
        <source>A loan cannot be of this size. Choose another amount.</source>
        <translation>借款不能是这个数额。请另选金额。</translation>
    </message>
    <message>
        <source>The rule for late payments is outside its limits. Change grace, late fee or days to default.</source>
        <translation>逾期规则超出限制。请修改宽限期、滞纳金或违约天数。</translation>
    </message>
    <message>
        <source>The list is empty or out of order. Choose the loans again.</source>
        <translation>列表为空或顺序不对。请重新选择借款。</translation>
    </message>
    <message>
        <source>The signature does not fit. Sign it again.</source>
        <translation>签名不符。请重新签名。</translation>
    </message>
    <message>
        <source>A note cannot have so many units. Choose a part of it.</source>
        <translation>债权份额没有这么多单位。请选择其中一部分。</translation>
    </message>
    <message>
        <source>The price must be above 0 % and at most 200 % of what is outstanding.</source>
        <translation>价格必须高于未偿本金的 0%，且最多为 200%。</translation>
    </message>
    <message>
        <source>The mandate contradicts itself. Check months and caps: a loan&apos;s cap is at most a borrower&apos;s, and that at most the budget.</source>
        <translation>委托自相矛盾。请检查月数和上限：单笔借款上限不超过单个借款人上限，后者不超过预算。</translation>
    </message>
    <message>
        <source>It is not valid yet. Send it when its day has come.</source>
        <translation>尚未生效。请到日子再发送。</translation>
    </message>
    <message>
        <source>Its time has run out. Make it again.</source>
        <translation>已过期。请重新生成。</translation>
    </message>
    <message>
        <source>The fee is below what the network takes now. Send it again with the fee of today.</source>
        <translation>费用低于网络目前的要求。请按今天的费用重新发送。</translation>
    </message>
    <message>
        <source>This has been done already. Look at the latest state.</source>
        <translation>这已经完成。请查看最新状态。</translation>
    </message>
    <message>
        <source>Something earlier has to come first. Wait for it, then try again.</source>
        <translation>必须先完成更早的操作。请等待后再试。</translation>
    </message>
    <message>
        <source>There are not enough coins for the network fee. Get some of the native coin first.</source>
        <translation>币不足以支付网络费。请先取得一些原生币。</translation>
    </message>
    <message>
        <source>There is no such asset. Choose one of the list.</source>
        <translation>没有这种资产。请从列表中选择。</translation>
    </message>
    <message>
        <source>This symbol is taken. Choose another one.</source>
        <translation>该代号已被占用。请另选一个。</translation>
    </message>
    <message>
        <source>Only the issuer of the asset can do this.</source>
        <translation>只有资产的发行方可以这样做。</translation>
    </message>
    <message>
        <source>There cannot be so much of the asset. Issue less.</source>
        <translation>该资产不能有这么多。请减少发行量。</translation>
    </message>
    <message>
        <source>There is no such loan. Check its number.</source>
        <translation>没有这笔借款。请核对编号。</translation>
    </message>
    <message>
        <source>The listing has ended. Choose another one.</source>
        <translation>该借款标已结束。请另选一个。</translation>
    </message>
    <message>
        <source>The loan is not running, so nothing can be paid on it.</source>
        <translation>该借款不在还款中，无法还款。</translation>
    </message>
    <message>
        <source>Only the borrower can do this.</source>
        <translation>只有借款人可以这样做。</translation>
    </message>
    <message>
        <source>The listing would end in the past or too far ahead. Choose another day.</source>
        <translation>借款标的截止日已过或太远。请另选日期。</translation>
    </message>
    <message>
        <source>The last instalment would be due beyond the calendar. Choose a shorter term.</source>
        <translation>最后一期超出日历范围。请选择较短的期限。</translation>
    </message>
    <message>
        <source>You have as many open listings as one borrower may have. Withdraw one first.</source>
        <translation>您的未结束借款标已达上限。请先撤回一个。</translation>
    </message>
    <message>
        <source>A loan cannot be this small. Borrow more.</source>
        <translation>借款不能这么小。请多借一些。</translation>
    </message>
    <message>
        <source>This is your own listing: you cannot lend to yourself.</source>
        <translation>这是您自己的借款标：不能借给自己。</translation>
    </message>
    <message>
        <source>The rate is above what the borrower accepts. Bid lower.</source>
        <translation>利率高于借款人接受的上限。请降低出价利率。</translation>
    </message>
    <message>
        <source>The bid is smaller than bids may be. Bid more.</source>
        <translation>出价低于最低限额。请提高金额。</translation>
    </message>
    <message>
        <source>The bid is larger than the whole loan. Bid less.</source>
        <translation>出价超过整笔借款。请减少金额。</translation>
    </message>
    <message>
        <source>The listing has all the bids it can hold. Choose another one.</source>
        <translation>该借款标的出价已满。请另选一个。</translation>
    </message>
    <message>
        <source>This bid no longer stands. Look at the latest state.</source>
        <translation>该出价已不存在。请查看最新状态。</translation>
    </message>
    <message>
        <source>Only who placed the bid can take it back.</source>
        <translation>只有出价人可以撤回出价。</translation>
    </message>
    <message>
        <source>More is due by now than you agreed to pay. Look at the new sum and confirm again.</source>
        <translation>现在应付金额已超过您同意的数额。请查看新金额并再次确认。</translation>
    </message>
    <message>
        <source>You hold no note of one of these loans. Choose again.</source>
        <translation>其中一笔借款您没有债权份额。请重新选择。</translation>
    </message>
    <message>
        <source>You do not have that much available. Lower the amount or free money that is on hold.</source>
        <translation>您没有这么多可用余额。请减少金额，或释放被冻结的资金。</translation>
    </message>
    <message>
        <source>Notes of this loan cannot change hands now: it has ended or is being settled.</source>
        <translation>该借款的债权份额目前不能转让：借款已结束或正在清算。</translation>
    </message>
    <message>
        <source>You hold no note of this loan.</source>
        <translation>您没有该借款的债权份额。</translation>
    </message>
    <message>
        <source>That much of your note is not free. Withdraw an offer, or choose less.</source>
        <translation>您的份额没有这么多可用。请撤回一个报价，或减少数量。</translation>
    </message>
    <message>
        <source>The borrower of a loan cannot hold its notes. Choose somebody else.</source>
        <translation>借款人不能持有自己借款的债权份额。请另选他人。</translation>
    </message>
    <message>
        <source>This offer no longer stands. Look at the latest offers.</source>
        <translation>该报价已不存在。请查看最新报价。</translation>
    </message>
    <message>
        <source>Only who made the offer can take it back.</source>
        <translation>只有报价人可以撤回报价。</translation>
    </message>
    <message>
        <source>This is your own offer: withdraw it instead of buying it.</source>
        <translation>这是您自己的报价：请撤回，而不是购买。</translation>
    </message>
    <message>
        <source>The offer has less left than you want. Choose less.</source>
        <translation>该报价剩余不足。请减少数量。</translation>
    </message>
    <message>
        <source>The borrower has become late. Look at the loan, then confirm again if you still want the note.</source>
        <translation>借款人已逾期。请查看该借款，如仍要该份额请再次确认。</translation>
    </message>
    <message>
        <source>The most per loan is less than the least a bid may be. Allow more.</source>
        <translation>单笔借款上限低于最低出价。请提高上限。</translation>
    </message>
    <message>
        <source>This mandate no longer stands.</source>
        <translation>该委托已不存在。</translation>
    </message>
    <message>
        <source>Only who set the mandate can end it.</source>
        <translation>只有委托人可以结束委托。</translation>
    </message>
    <message>
        <source>This is already on its way.</source>
        <translation>已在途中。</translation>
    </message>
    <message>
        <source>This is already done and final.</source>
        <translation>已完成并最终确定。</translation>
    </message>
    <message>
        <source>The node has more waiting than it can hold. Try again in a minute.</source>
        <translation>节点等待中的交易已满。请一分钟后再试。</translation>
    </message>
    <message>
        <source>Too many of your orders are waiting. Let the next block pass.</source>
        <translation>您等待中的指令太多。请等下一个区块。</translation>
    </message>
    <message>
        <source>Another of your orders is in its place. Let the next block pass, then try again.</source>
        <translation>您的另一条指令占用了该位置。请等下一个区块后再试。</translation>
    </message>
    <message>
        <source>Earlier orders of yours are missing. Wait a moment, then try again.</source>
        <translation>您较早的指令缺失。请稍候再试。</translation>
    </message>
    <message>
        <source>The node is shutting down. Start Tallystick again.</source>
        <translation>节点正在关闭。请重新启动 Tallystick。</translation>
    </message>
    <message>
        <source>There is no wallet yet. Create one first.</source>
        <translation>还没有钱包。请先创建。</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it first.</source>
        <translation>钱包已锁定。请先解锁。</translation>
    </message>
    <message>
        <source>This is not the passphrase. Try again.</source>
        <translation>密码短语不正确。请重试。</translation>
    </message>
    <message>
        <source>There is a wallet already; it was left as it is.</source>
        <translation>钱包已存在，未作改动。</translation>
    </message>
    <message>
        <source>The wallet file is damaged. Restore it from your backup.</source>
        <translation>钱包文件已损坏。请从备份恢复。</translation>
    </message>
    <message>
        <source>The wallet file is from a newer version. Update Tallystick.</source>
        <translation>钱包文件来自较新的版本。请更新 Tallystick。</translation>
    </message>
    <message>
        <source>The machine failed to do it. Check disk space and the log on the Node page.</source>
        <translation>计算机未能完成。请检查磁盘空间和“节点”页的日志。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Principal in it</source>
        <translation>其中本金</translation>
    </message>
    <message>
        <source>Interest in it</source>
        <translation>其中利息</translation>
    </message>
    <message>
        <source>Late fee in it</source>
        <translation>其中滞纳金</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Open for bids</source>
        <translation>接受出价</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>还款中</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>已还清</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>Not funded</source>
        <translation>未筹满</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>新用户</translation>
    </message>
    <message>
        <source>%1 defaulted</source>
        <translation>%1 笔违约</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 期逾期</translation>
    </message>
    <message>
        <source>Never late</source>
        <translation>从未逾期</translation>
    </message>
    <message>
        <source>No loan on this chain before this one.</source>
        <translation>此前在本链上没有借款。</translation>
    </message>
    <message>
        <source>%1 loan on this chain</source>
        <translation>本链上 %1 笔借款</translation>
    </message>
    <message>
        <source>%1 loans on this chain</source>
        <translation>本链上 %1 笔借款</translation>
    </message>
    <message>
        <source>: %1 repaid, %2 defaulted; %3 of %4 instalments on time.</source>
        <translation>：%1 笔已还清，%2 笔违约；%4 期中 %3 期按时。</translation>
    </message>
    <message>
        <source>Loan %1</source>
        <translation>借款 %1</translation>
    </message>
    <message>
        <source>Grade from the practice loan book; nobody on the chain vouches for it.</source>
        <translation>等级来自练习用借款簿；链上无人为其担保。</translation>
    </message>
    <message>
        <source>Grade as the borrower claims it; nobody on the chain vouches for it.</source>
        <translation>等级由借款人自称；链上无人为其担保。</translation>
    </message>
    <message>
        <source>An instalment is late from the day after it is due</source>
        <translation>到期次日起即为逾期</translation>
    </message>
    <message>
        <source>An instalment is late %1 day after it is due</source>
        <translation>到期后 %1 天即为逾期</translation>
    </message>
    <message>
        <source>An instalment is late %1 days after it is due</source>
        <translation>到期后 %1 天即为逾期</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>, which costs the borrower %1, paid to the lenders.</source>
        <translation>，借款人须付滞纳金 %1，归出借人所有。</translation>
    </message>
    <message>
        <source>If it stays unpaid for %1 day, the rest of the loan is written off.</source>
        <translation>若 %1 天仍未付，借款余额将被核销。</translation>
    </message>
    <message>
        <source>If it stays unpaid for %1 days, the rest of the loan is written off.</source>
        <translation>若 %1 天仍未付，借款余额将被核销。</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it to sign.</source>
        <translation>钱包已锁定。请解锁后签名。</translation>
    </message>
    <message>
        <source>The wallet is being opened.</source>
        <translation>正在打开钱包。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>An issuer needs a name, and a domain like bureau.example or none.</source>
        <translation>颁发者需要名称，以及形如 bureau.example 的域名（或不填）。</translation>
    </message>
    <message>
        <source>One of the keys is not a signing key, is there twice, or ends before it begins.</source>
        <translation>其中有密钥不是签名密钥、重复，或结束早于开始。</translation>
    </message>
    <message>
        <source>Name at least one type of credential; types and status lists in ascending order.</source>
        <translation>请至少写明一种凭证；类型和状态列表按升序排列。</translation>
    </message>
    <message>
        <source>This is not the digest of a status list.</source>
        <translation>这不是状态列表的摘要。</translation>
    </message>
    <message>
        <source>This is not a key to which anything can be sealed.</source>
        <translation>这不是可用于加密封装的密钥。</translation>
    </message>
    <message>
        <source>Register as an issuer first.</source>
        <translation>请先登记为颁发者。</translation>
    </message>
    <message>
        <source>Your registration does not name this status list. Register again with it.</source>
        <translation>您的登记没有列出该状态列表。请带上它重新登记。</translation>
    </message>
    <message>
        <source>Another epoch of this status list is next. Look at the newest one.</source>
        <translation>该状态列表的下一期不是这一期。请查看最新一期。</translation>
    </message>
    <message>
        <source>You cannot consent to yourself. Choose a lender.</source>
        <translation>不能对自己授权。请选择出借人。</translation>
    </message>
    <message>
        <source>A consent must end in the future, within five years.</source>
        <translation>授权须在将来五年内结束。</translation>
    </message>
    <message>
        <source>This consent no longer stands.</source>
        <translation>该授权已不存在。</translation>
    </message>
    <message>
        <source>Only the borrower takes back a consent that still runs.</source>
        <translation>只有借款人可以撤回仍有效的授权。</translation>
    </message>
    <message>
        <source>%1&#xa0;day ago</source>
        <translation>%1&#xa0;天前</translation>
    </message>
    <message>
        <source>%1&#xa0;days ago</source>
        <translation>%1&#xa0;天前</translation>
    </message>
    <message>
        <source>The file for offline signing was not taken.</source>
        <translation>离线签名文件未被接受。</translation>
    </message>
    <message>
        <source>loan %1</source>
        <translation>借款 %1</translation>
    </message>
    <message>
        <source>A loan cannot run for so long. Choose another term.</source>
        <translation>借款不能这么长。请另选期限。</translation>
    </message>
    <message>
        <source>These figures make no schedule: a payment would round to nothing. Borrow more or for a shorter time.</source>
        <translation>按这些数字无法排出还款计划：有一期会被舍入为零。请多借一些或缩短期限。</translation>
    </message>
    <message>
        <source>The least that you accept is more than you ask for. Lower it.</source>
        <translation>您接受的最低额高于申请额。请降低。</translation>
    </message>
    <message>
        <source>The commission must be between 0 % and its limit, and so must its step.</source>
        <translation>佣金须在 0% 与其上限之间，其步长也是。</translation>
    </message>
    <message>
        <source>Stake moves to another validator. Choose a different one.</source>
        <translation>质押将转到另一验证者。请另选一个。</translation>
    </message>
    <message>
        <source>These two votes do not contradict each other.</source>
        <translation>这两票并不矛盾。</translation>
    </message>
    <message>
        <source>The notes of this loan are being settled. Try again in a minute.</source>
        <translation>该借款的债权份额正在结算。请一分钟后再试。</translation>
    </message>
    <message>
        <source>This is more than is left to pay. Lower the amount, or pay the loan off.</source>
        <translation>这超过剩余应付。请减少金额，或结清借款。</translation>
    </message>
    <message>
        <source>An instalment is due or begun. Pay it first, then prepay.</source>
        <translation>有一期已到期或已部分支付。请先付清再提前还款。</translation>
    </message>
    <message>
        <source>What is left could not be paid in so many instalments. Prepay another amount, or shorten the loan instead.</source>
        <translation>余额无法按这么多期支付。请更改提前还款额，或改为缩短期限。</translation>
    </message>
    <message>
        <source>There is no such validator on this network.</source>
        <translation>本网络没有该验证者。</translation>
    </message>
    <message>
        <source>This validator key is registered already.</source>
        <translation>该验证者密钥已登记。</translation>
    </message>
    <message>
        <source>Only the validator&apos;s operator can do this.</source>
        <translation>只有该验证者的运营者可以这样做。</translation>
    </message>
    <message>
        <source>The validator key has not signed for this account.</source>
        <translation>该验证者密钥没有为此账户签名。</translation>
    </message>
    <message>
        <source>Stake at least 1 coin, or 100 to register a validator.</source>
        <translation>至少质押 1 枚币；登记验证者至少 100 枚。</translation>
    </message>
    <message>
        <source>This validator cannot take that amount of stake. Choose another one.</source>
        <translation>该验证者不能接受这个数额的质押。请另选一个。</translation>
    </message>
    <message>
        <source>You have no stake with this validator.</source>
        <translation>您在该验证者没有质押。</translation>
    </message>
    <message>
        <source>This is more than your stake with this validator is worth.</source>
        <translation>这超过您在该验证者的质押价值。</translation>
    </message>
    <message>
        <source>This stake was moved less than 21 days ago and has to stay for now.</source>
        <translation>该质押转移不足 21 天，暂时不能再动。</translation>
    </message>
    <message>
        <source>The commission would rise above its limit, or by too much at once.</source>
        <translation>佣金将超过上限，或一次上调过多。</translation>
    </message>
    <message>
        <source>The commission was set less than a day ago.</source>
        <translation>佣金设定不足一天。</translation>
    </message>
    <message>
        <source>This validator is not suspended.</source>
        <translation>该验证者未被停用。</translation>
    </message>
    <message>
        <source>The suspension is not over yet. Try again in some minutes.</source>
        <translation>停用期未结束。请几分钟后再试。</translation>
    </message>
    <message>
        <source>This happened more than 20 days ago and is not punished any more.</source>
        <translation>此事已过 20 天，不再处罚。</translation>
    </message>
    <message>
        <source>Nobody has voted at that height yet.</source>
        <translation>该高度尚无人投票。</translation>
    </message>
    <message>
        <source>The signatures in this report are not those of a validator.</source>
        <translation>此举报中的签名不是验证者的签名。</translation>
    </message>
    <message>
        <source>This validator has been punished already.</source>
        <translation>该验证者已被处罚。</translation>
    </message>
    <message>
        <source>Nothing was earned since the last time.</source>
        <translation>自上次以来没有收益。</translation>
    </message>
    <message>
        <source>What is overdue of the principal then costs %1 a year more.</source>
        <translation>逾期本金每年另计 %1。</translation>
    </message>
    <message>
        <source>equal instalments</source>
        <translation>等额本息</translation>
    </message>
    <message>
        <source>equal principal</source>
        <translation>等额本金</translation>
    </message>
    <message>
        <source>interest only</source>
        <translation>先付利息</translation>
    </message>
    <message>
        <source>one payment at the end</source>
        <translation>到期一次还清</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation>两周</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>One payment of everything after %1</source>
        <translation>%1后一次付清</translation>
    </message>
    <message>
        <source>%1, %2 payments, one every %3</source>
        <translation>%1，共 %2 期，每%3一期</translation>
    </message>
    <message>
        <source>%1 × %2 × %7 = %3 interest; %4 − %3 = %5 principal; %6 is left.</source>
        <translation>%1 × %2 × %7 = 利息 %3；%4 − %3 = 本金 %5；剩余 %6。</translation>
    </message>
    <message>
        <source>Late fee and late interest: %1.</source>
        <translation>滞纳金和罚息：%1。</translation>
    </message>
    <message>
        <source>Of this, %1 is paid.</source>
        <translation>其中已付 %1。</translation>
    </message>
    <message>
        <source>This validator signed two things and is out for ever. Choose another.</source>
        <translation>该验证者双重签名，已被永久排除。请另选一个。</translation>
    </message>
    <message>
        <source>Seven withdrawals from this validator are on their way. Wait for one.</source>
        <translation>从该验证者的七笔提取正在进行。请等待一笔完成。</translation>
    </message>
    <message>
        <source>%1 week</source>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
</context>
<context>
    <name>tally::ui::AboutDialog</name>
    <message>
        <source>About Tallystick</source>
        <translation>关于 Tallystick</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>A tally stick was split in two: the lender kept one half, the borrower the other, and neither could alter the debt alone. Tallystick is that for a network.</source>
        <translation>符木一分为二：出借人留一半，借款人留一半，谁也不能独自更改债务。Tallystick 就是网络上的符木。</translation>
    </message>
    <message>
        <source>Network: %1. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>网络：%1。自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本，不提供任何担保。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tally::ui::AnimatedCode</name>
    <message>
        <source>Animated QR code of the file</source>
        <translation>文件的动态二维码</translation>
    </message>
    <message numerus="yes">
        <source>%n parts, about %1 s</source>
        <translation>
            <numerusform>%n 部分，约 %1 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::BidModel</name>
    <message>
        <source>Rate ≥</source>
        <translation>利率 ≥</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>If it ended now</source>
        <translation>若现在截止</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>出借人</translation>
    </message>
    <message>
        <source>outbid</source>
        <translation>被超越</translation>
    </message>
    <message>
        <source>wins</source>
        <translation>中标</translation>
    </message>
    <message>
        <source>wins %1</source>
        <translation>中标 %1</translation>
    </message>
    <message>
        <source>◆ you</source>
        <translation>◆ 您</translation>
    </message>
</context>
<context>
    <name>tally::ui::BlockModel</name>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>State root</source>
        <translation>状态根</translation>
    </message>
</context>
<context>
    <name>tally::ui::BorrowForm</name>
    <message>
        <source>%1 day</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>1  How much</source>
        <translation>1  借多少</translation>
    </message>
    <message>
        <source>2  How to repay</source>
        <translation>2  如何还</translation>
    </message>
    <message>
        <source>3  What lenders see</source>
        <translation>3  出借人看到什么</translation>
    </message>
    <message>
        <source>4  Review</source>
        <translation>4  核对</translation>
    </message>
    <message>
        <source>Amount that you want to borrow</source>
        <translation>您想借的金额</translation>
    </message>
    <message>
        <source>Highest rate you would pay, in percent a year</source>
        <translation>您愿付的最高年利率（百分比）</translation>
    </message>
    <message>
        <source>I want to borrow</source>
        <translation>我想借</translation>
    </message>
    <message>
        <source>and pay at most</source>
        <translation>最高支付</translation>
    </message>
    <message>
        <source>A year. Lenders bid at this rate or below; when bids end, all that win get the same rate, the highest one still needed.</source>
        <translation>年利率。出借人按此利率或更低出价；出价截止时，所有中标者得到同一利率，即仍需要的最高利率。</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>宽限天数</translation>
    </message>
    <message>
        <source>Fee for a late instalment</source>
        <translation>每期逾期的费用</translation>
    </message>
    <message>
        <source>Written off after</source>
        <translation>核销期限</translation>
    </message>
    <message>
        <source>Pay back over</source>
        <translation>还款期限</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>滞纳金</translation>
    </message>
    <message>
        <source>So long past due, and the loan counts as failed in your history. The milder these three, the less lenders will like it.</source>
        <translation>逾期这么久，借款在您的记录中即算违约。这三项越宽松，出借人越不喜欢。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Grade that you claim</source>
        <translation>您自称的等级</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Your words to lenders</source>
        <translation>您对出借人说的话</translation>
    </message>
    <message>
        <source>What is it for, and what do you pay it from?</source>
        <translation>用来做什么？用什么还款？</translation>
    </message>
    <message>
        <source>It is for</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Your own claim, shown as such.</source>
        <translation>您自己的说法，会如实标明。</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>您的说明</translation>
    </message>
    <message>
        <source>How long lenders can bid</source>
        <translation>出借人可出价多久</translation>
    </message>
    <message>
        <source>End as soon as bids cover the amount</source>
        <translation>出价覆盖金额即结束</translation>
    </message>
    <message>
        <source>Lenders can bid for</source>
        <translation>出价期限</translation>
    </message>
    <message>
        <source>Money sooner, but lenders have less time to outbid each other.</source>
        <translation>更快得到资金，但出借人互相竞价的时间更少。</translation>
    </message>
    <message>
        <source>You promise</source>
        <translation>您的承诺</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Preview and sign</source>
        <translation>预览并签名</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>这是第一步。</translation>
    </message>
    <message>
        <source>Say how much you need.</source>
        <translation>请填写您需要多少。</translation>
    </message>
    <message>
        <source>Say which rate you would pay at most.</source>
        <translation>请填写您最高愿付的利率。</translation>
    </message>
    <message>
        <source>Your words are too long for a listing.</source>
        <translation>您的说明对借款标来说太长。</translation>
    </message>
    <message>
        <source>%1 characters left</source>
        <translation>还可输入 %1 个字符</translation>
    </message>
    <message>
        <source>%1 characters too many</source>
        <translation>超出 %1 个字符</translation>
    </message>
    <message>
        <source>Everyone can see that for good.</source>
        <translation>所有人都能永久看到。</translation>
    </message>
    <message>
        <source>The least that you accept</source>
        <translation>您接受的最低额</translation>
    </message>
    <message>
        <source>and at least</source>
        <translation>且至少</translation>
    </message>
    <message>
        <source>If bids cover no more than this when they end, you take it. Left empty, you receive all or nothing.</source>
        <translation>若截止时出价只覆盖到此数，您也接受。留空则要么全额，要么没有。</translation>
    </message>
    <message>
        <source>How it is paid back</source>
        <translation>还款方式</translation>
    </message>
    <message>
        <source>How often you pay</source>
        <translation>还款频率</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每%1</translation>
    </message>
    <message>
        <source>How long the loan runs</source>
        <translation>借款期限</translation>
    </message>
    <message>
        <source>Interest on overdue principal, a year</source>
        <translation>逾期本金的年利息</translation>
    </message>
    <message>
        <source>by</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>paying</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Late interest</source>
        <translation>罚息</translation>
    </message>
    <message>
        <source>The fee once for each late instalment, the interest on its overdue principal; both go to the lenders.</source>
        <translation>滞纳金每个逾期期次收一次，罚息按逾期本金计；两者都归出借人。</translation>
    </message>
    <message>
        <source>%1 are no whole number of such periods. Choose another time or period.</source>
        <translation>%1不是该周期的整数倍。请另选期限或周期。</translation>
    </message>
</context>
<context>
    <name>tally::ui::BorrowLoanCard</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Repayments</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>at</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>%1 % covered by %2, ends in %3</source>
        <translation>%2覆盖 %1%，剩余 %3</translation>
    </message>
    <message>
        <source>%1 bid</source>
        <translation>%1 个出价</translation>
    </message>
    <message>
        <source>%1 bids</source>
        <translation>%1 个出价</translation>
    </message>
    <message>
        <source>%1 of %2 paid · %3 outstanding · next %4 on %5</source>
        <translation>已还 %1/%2 期 · 未偿 %3 · 下期 %4，%5</translation>
    </message>
    <message>
        <source>Repaid in full on %1, %2 interest.</source>
        <translation>%1 全部还清，利息 %2。</translation>
    </message>
    <message>
        <source>Failed on %1, %2 written off.</source>
        <translation>%1 违约，核销 %2。</translation>
    </message>
    <message>
        <source>Ended on %1 without a loan.</source>
        <translation>%1 结束，未成借款。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1，利率 %2，%3</translation>
    </message>
    <message>
        <source>Bids appear here as they come.</source>
        <translation>出价到来时会显示在这里。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 %4</source>
        <translation>%1 · %2 · %3 %4</translation>
    </message>
</context>
<context>
    <name>tally::ui::BorrowLoans</name>
    <message>
        <source>My applications and loans</source>
        <translation>我的申请和借款</translation>
    </message>
    <message>
        <source>Your applications and loans appear here, with the bids on them as they come.</source>
        <translation>您的申请和借款及其出价会显示在这里。</translation>
    </message>
    <message>
        <source>Ask for a loan</source>
        <translation>申请借款</translation>
    </message>
</context>
<context>
    <name>tally::ui::BorrowPage</name>
    <message>
        <source>Borrow</source>
        <translation>借入</translation>
    </message>
    <message>
        <source>Ask for a loan</source>
        <translation>申请借款</translation>
    </message>
</context>
<context>
    <name>tally::ui::BorrowPaper</name>
    <message>
        <source>Your loan at its dearest, paid out today</source>
        <translation>您的借款，按最贵情形、今日放款计</translation>
    </message>
    <message>
        <source>Interest in all</source>
        <translation>利息合计</translation>
    </message>
    <message>
        <source>You pay in all</source>
        <translation>还款合计</translation>
    </message>
    <message>
        <source>Effective a year</source>
        <translation>实际年利率</translation>
    </message>
    <message>
        <source>Last instalment</source>
        <translation>最后一期</translation>
    </message>
    <message>
        <source>What lenders will see</source>
        <translation>出借人将看到</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 或更少</translation>
    </message>
    <message>
        <source>claims grade %1</source>
        <translation>自称等级 %1</translation>
    </message>
    <message>
        <source>bids until %1</source>
        <translation>出价截至 %1</translation>
    </message>
    <message>
        <source>your history on this chain</source>
        <translation>您在本链上的记录</translation>
    </message>
    <message>
        <source>No words from you yet.</source>
        <translation>您还没有写说明。</translation>
    </message>
    <message>
        <source>%1 first: %2</source>
        <translation>首期 %1：%2</translation>
    </message>
</context>
<context>
    <name>tally::ui::CashFlowChart</name>
    <message>
        <source>Cash flow by month</source>
        <translation>每月现金流</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>已收 %1</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>预期 %1</translation>
    </message>
    <message>
        <source>Late %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>尚无付款。</translation>
    </message>
    <message>
        <source>Received %1 in the last months, expected %2 in the next, late %3. Use the arrow keys to read each month.</source>
        <translation>过去几个月已收 %1，未来几个月预期 %2，逾期 %3。用方向键逐月查看。</translation>
    </message>
    <message>
        <source>Payments appear here once you hold a note.</source>
        <translation>您持有债权份额后，付款会显示在这里。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
</context>
<context>
    <name>tally::ui::ConfirmDialog</name>
    <message>
        <source>I have read this and want it.</source>
        <translation>我已阅读并确认。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tick the line above first.</source>
        <translation>请先勾选上面一行。</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>正在签名…</translation>
    </message>
</context>
<context>
    <name>tally::ui::CreditConsents</name>
    <message>
        <source>The chain records that you consented, to whom and for which loan; never what the document says. Taking a consent back tells the lender to delete its copy; nothing can make sure that it does.</source>
        <translation>链上只记录您已授权、授权给谁、为哪笔借款；从不记录文件内容。撤回授权是要求出借人删除副本，但无法保证其照做。</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation>谁知道什么</translation>
    </message>
    <message>
        <source>Nobody was shown a document. Consents appear here when you show one to a lender.</source>
        <translation>尚未向任何人出示文件。您向出借人出示时，授权会显示在这里。</translation>
    </message>
    <message>
        <source>Take consent back…</source>
        <translation>撤回授权…</translation>
    </message>
    <message>
        <source>Choose a consent first.</source>
        <translation>请先选择授权。</translation>
    </message>
    <message>
        <source>Only the borrower takes a consent back.</source>
        <translation>只有借款人可以撤回授权。</translation>
    </message>
    <message>
        <source>This consent has already ended.</source>
        <translation>该授权已结束。</translation>
    </message>
    <message>
        <source>Take consent back</source>
        <translation>撤回授权</translation>
    </message>
    <message>
        <source>You tell %1 to delete what you showed for the loan %2. What was read cannot be unread.</source>
        <translation>您要求 %1 删除您为借款 %2 出示的内容。已读的内容无法抹去。</translation>
    </message>
    <message>
        <source>I understand that the lender may have kept a copy.</source>
        <translation>我明白出借人可能已保留副本。</translation>
    </message>
    <message>
        <source>Sign and take back</source>
        <translation>签名并撤回</translation>
    </message>
    <message>
        <source>The consent is taken back.</source>
        <translation>正在撤回授权。</translation>
    </message>
</context>
<context>
    <name>tally::ui::CreditDesk</name>
    <message>
        <source>The first line must name the claims, each once.</source>
        <translation>第一行须列出各项声明，每项一次。</translation>
    </message>
    <message>
        <source>Line %1 has more or fewer cells than the first.</source>
        <translation>第 %1 行的列数与第一行不同。</translation>
    </message>
    <message>
        <source>Line %1 has a quotation mark that is not closed.</source>
        <translation>第 %1 行有未闭合的引号。</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save the file as UTF-8.</source>
        <translation>第 %1 行不是 UTF-8。请将文件存为 UTF-8。</translation>
    </message>
    <message>
        <source>There are more than 10,000 rows. Split the file.</source>
        <translation>超过 10,000 行。请拆分文件。</translation>
    </message>
    <message>
        <source>Who attests</source>
        <translation>谁出具证明</translation>
    </message>
    <message>
        <source>No key is open.</source>
        <translation>未打开密钥。</translation>
    </message>
    <message>
        <source>Open key…</source>
        <translation>打开密钥…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新建密钥…</translation>
    </message>
    <message>
        <source>Name that lenders see</source>
        <translation>出借人看到的名称</translation>
    </message>
    <message>
        <source>Name that lenders see, for instance “First Bureau”</source>
        <translation>出借人看到的名称，例如“第一征信”</translation>
    </message>
    <message>
        <source>Register on the chain…</source>
        <translation>在链上登记…</translation>
    </message>
    <message>
        <source>Facts, one person a line</source>
        <translation>事实，每行一人</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>打开 CSV…</translation>
    </message>
    <message>
        <source>Type of credential</source>
        <translation>凭证类型</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>有效天数</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>valid for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Facts as comma-separated values</source>
        <translation>以逗号分隔的事实</translation>
    </message>
    <message>
        <source>grade,income_band,score_ge_650,late_30_24m,holder
B,40-60k,true,0,

The first line names the claims. A column “holder” with a JWK, or a list of them, binds each document to its holder’s keys: one document for each key.</source>
        <translation>grade,income_band,score_ge_650,late_30_24m,holder
B,40-60k,true,0,

第一行列出各项声明。“holder”列填一个或一组 JWK，将每份凭证绑定到持有人的密钥：每个密钥一份。</translation>
    </message>
    <message>
        <source>Issue to a folder…</source>
        <translation>签发到文件夹…</translation>
    </message>
    <message>
        <source>Where to put them</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>%1 documents are in “%2”. Each is for its holder alone.</source>
        <translation>%1 份凭证已存入“%2”。每份只供其持有人使用。</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>Save the new key</source>
        <translation>保存新密钥</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>无法写入“%1”。请另选文件夹。</translation>
    </message>
    <message>
        <source>The key is in “%1”. Who has this file attests in your name: keep it where only you can read it.</source>
        <translation>密钥在“%1”。谁有此文件，谁就能以您的名义出具证明：请存放在只有您能读取的地方。</translation>
    </message>
    <message>
        <source>Open your issuing key</source>
        <translation>打开您的签发密钥</translation>
    </message>
    <message>
        <source>Open a table of facts</source>
        <translation>打开事实表格</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>Open your key first, or make a new one.</source>
        <translation>请先打开您的密钥，或新建一个。</translation>
    </message>
    <message>
        <source>Say under which name.</source>
        <translation>请填写以何名义。</translation>
    </message>
    <message>
        <source>Create a wallet first.</source>
        <translation>请先创建钱包。</translation>
    </message>
    <message>
        <source>Type facts or open a table first.</source>
        <translation>请先输入事实或打开表格。</translation>
    </message>
    <message>
        <source>Register as an issuer</source>
        <translation>登记为颁发者</translation>
    </message>
    <message>
        <source>Everybody on this chain sees that “%1” attests with this key. It replaces what you registered before.</source>
        <translation>本链上所有人都会看到“%1”用此密钥出具证明。这将取代您先前的登记。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>I have compared the key.</source>
        <translation>我已核对密钥。</translation>
    </message>
    <message>
        <source>Sign and register</source>
        <translation>签名并登记</translation>
    </message>
    <message>
        <source>Your key is on its way to the chain.</source>
        <translation>您的密钥正发往链上。</translation>
    </message>
    <message>
        <source>The holder of row %1 is no key.</source>
        <translation>第 %1 行的持有人不是密钥。</translation>
    </message>
</context>
<context>
    <name>tally::ui::CreditDocuments</name>
    <message>
        <source>Claims of the document</source>
        <translation>凭证的声明</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>谁能看到</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a credential (a file that an issuer or a borrower gave you) to see what is in it and whether its issuer is registered on this chain.</source>
        <translation>打开凭证（颁发者或借款人给您的文件），查看其内容及颁发者是否在本链登记。</translation>
    </message>
    <message>
        <source>Show the ticked claims to one lender</source>
        <translation>向一位出借人出示勾选的声明</translation>
    </message>
    <message>
        <source>The lender, as the request says</source>
        <translation>请求中写明的出借人</translation>
    </message>
    <message>
        <source>tally:… of the lender’s request</source>
        <translation>tally:…（见出借人的请求）</translation>
    </message>
    <message>
        <source>The nonce of the lender&apos;s request</source>
        <translation>出借人请求中的随机数</translation>
    </message>
    <message>
        <source>the request’s nonce</source>
        <translation>请求的随机数</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>出借人</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>随机数</translation>
    </message>
    <message>
        <source>My key file…</source>
        <translation>我的密钥文件…</translation>
    </message>
    <message>
        <source>Save presentation…</source>
        <translation>保存出示文件…</translation>
    </message>
    <message>
        <source>Open a credential</source>
        <translation>打开凭证</translation>
    </message>
    <message>
        <source>“%1” cannot be read, or is larger than a credential can be.</source>
        <translation>无法读取“%1”，或其超过凭证的大小限制。</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>%1 signed this (%2). Whether it was revoked since is in the issuer’s status list.</source>
        <translation>%1 已签署（%2）。此后是否被撤销，见颁发者的状态列表。</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>It says that it is from %1 (%2). %3</source>
        <translation>自称来自 %1（%2）。%3</translation>
    </message>
    <message>
        <source>only if ticked</source>
        <translation>仅在勾选时</translation>
    </message>
    <message>
        <source>everybody who gets it</source>
        <translation>得到它的所有人</translation>
    </message>
    <message>
        <source>Open a document first.</source>
        <translation>请先打开凭证。</translation>
    </message>
    <message>
        <source>Choose the key that the document was issued to.</source>
        <translation>请选择凭证所签发给的密钥。</translation>
    </message>
    <message>
        <source>Fill in the lender and the nonce of the request, so that nobody else can use what you show.</source>
        <translation>请填写请求中的出借人和随机数，以免他人利用您出示的内容。</translation>
    </message>
    <message>
        <source>The key the document was issued to</source>
        <translation>凭证所签发给的密钥</translation>
    </message>
    <message>
        <source>Save the presentation</source>
        <translation>保存出示文件</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>无法写入“%1”。请另选文件夹。</translation>
    </message>
    <message>
        <source>%1 claims are in “%2”. Give it to that lender alone, within five minutes.</source>
        <translation>%1 项声明已存入“%2”。请在五分钟内只交给该出借人。</translation>
    </message>
</context>
<context>
    <name>tally::ui::CreditHistoryModel</name>
    <message>
        <source>Loan</source>
        <translation>借款</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>借款日</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>1–29 days late</source>
        <translation>逾期 1–29 天</translation>
    </message>
    <message>
        <source>30–59</source>
        <translation>30–59</translation>
    </message>
    <message>
        <source>60–89</source>
        <translation>60–89</translation>
    </message>
    <message>
        <source>90 and more</source>
        <translation>90 及以上</translation>
    </message>
    <message>
        <source>Overdue now</source>
        <translation>目前逾期</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已核销</translation>
    </message>
</context>
<context>
    <name>tally::ui::CreditHistoryTab</name>
    <message>
        <source>Loans taken</source>
        <translation>借款笔数</translation>
    </message>
    <message>
        <source>Instalments on time</source>
        <translation>按时期数</translation>
    </message>
    <message>
        <source>Instalments late</source>
        <translation>逾期期数</translation>
    </message>
    <message>
        <source>Owed now</source>
        <translation>目前欠款</translation>
    </message>
    <message>
        <source>My loans and how I paid them</source>
        <translation>我的借款及还款情况</translation>
    </message>
    <message>
        <source>Loan by loan</source>
        <translation>逐笔借款</translation>
    </message>
    <message>
        <source>Save as a document…</source>
        <translation>存为文件…</translation>
    </message>
    <message>
        <source>No loans yet. Every loan you take and every instalment you pay builds your history here.</source>
        <translation>尚无借款。您的每笔借款和每期还款都会在此形成记录。</translation>
    </message>
    <message>
        <source>There is no history yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>%1 repaid, %2 defaulted</source>
        <translation>%1 笔已还清，%2 笔违约</translation>
    </message>
    <message>
        <source>paid within the days of grace</source>
        <translation>在宽限期内支付</translation>
    </message>
    <message>
        <source>none overdue now</source>
        <translation>目前无逾期</translation>
    </message>
    <message>
        <source>%1 overdue now, the worst by %2 days</source>
        <translation>目前 %1 期逾期，最长 %2 天</translation>
    </message>
    <message>
        <source>of %1 borrowed</source>
        <translation>共借 %1</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Your history has been written to “%1”, with the key to check it beside it. Any node can recompute its numbers.</source>
        <translation>您的记录已写入“%1”，验证密钥在旁边。任何节点都能重新计算其数字。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>无法写入“%1”。请另选文件夹。</translation>
    </message>
</context>
<context>
    <name>tally::ui::CreditPage</name>
    <message>
        <source>Credit</source>
        <translation>信用</translation>
    </message>
    <message>
        <source>Parts of the Credit page</source>
        <translation>“信用”页的各部分</translation>
    </message>
    <message>
        <source>My history</source>
        <translation>我的记录</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Issuer’s desk</source>
        <translation>颁发者工作台</translation>
    </message>
</context>
<context>
    <name>tally::ui::Csv</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>无法写入“%1”：%2。请另选位置。</translation>
    </message>
</context>
<context>
    <name>tally::ui::DueModel</name>
    <message>
        <source>Loan</source>
        <translation>借款</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>期次</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>滞纳金</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, paid %2</source>
        <translation>%1，已付 %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::Errors</name>
    <message>
        <source>It was refused (reason %1). Look at the latest state and try again.</source>
        <translation>已被拒绝（原因 %1）。请查看最新状态后再试。</translation>
    </message>
    <message>
        <source>Your bid was not taken. %1</source>
        <translation>您的出价未被接受。%1</translation>
    </message>
    <message>
        <source>Your application was not taken. %1</source>
        <translation>您的申请未被接受。%1</translation>
    </message>
    <message>
        <source>Your instalment was not paid. %1</source>
        <translation>您的期款未能支付。%1</translation>
    </message>
    <message>
        <source>Your money was not sent. %1</source>
        <translation>您的款项未能发送。%1</translation>
    </message>
    <message>
        <source>An order of yours was not carried out. %1</source>
        <translation>您的一条指令未能执行。%1</translation>
    </message>
</context>
<context>
    <name>tally::ui::EventRow</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>loan %1</source>
        <translation>借款 %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::Format</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1&#xa0;s ago</source>
        <translation>%1&#xa0;秒前</translation>
    </message>
    <message>
        <source>%1&#xa0;min ago</source>
        <translation>%1&#xa0;分钟前</translation>
    </message>
    <message>
        <source>%1&#xa0;h ago</source>
        <translation>%1&#xa0;小时前</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;秒</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;分钟</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translation>%1&#xa0;小时</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>招标中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>还款中</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>已还清</translation>
    </message>
    <message>
        <source>Defaulted</source>
        <translation>违约</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Debt consolidation</source>
        <translation>债务整合</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>住房</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>汽车</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>经营</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>医疗</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>网络费</translation>
    </message>
    <message>
        <source>Bid placed</source>
        <translation>已出价</translation>
    </message>
    <message>
        <source>Bid released</source>
        <translation>出价已释放</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>已借出</translation>
    </message>
    <message>
        <source>Loan received</source>
        <translation>收到借款</translation>
    </message>
    <message>
        <source>Instalment paid</source>
        <translation>已付期款</translation>
    </message>
    <message>
        <source>Loan paid off</source>
        <translation>借款已结清</translation>
    </message>
    <message>
        <source>Payments collected</source>
        <translation>已领取回款</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发行</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>赎回</translation>
    </message>
    <message>
        <source>Validator reward</source>
        <translation>验证者奖励</translation>
    </message>
    <message>
        <source>Loan applied for</source>
        <translation>已申请借款</translation>
    </message>
    <message>
        <source>Late fee charged</source>
        <translation>收取滞纳金</translation>
    </message>
    <message>
        <source>Loan repaid</source>
        <translation>借款已还清</translation>
    </message>
    <message>
        <source>Listing expired</source>
        <translation>借款标过期</translation>
    </message>
    <message>
        <source>Instalment received</source>
        <translation>收到期款</translation>
    </message>
    <message>
        <source>Note given away</source>
        <translation>转出债权份额</translation>
    </message>
    <message>
        <source>Note received</source>
        <translation>收到债权份额</translation>
    </message>
    <message>
        <source>Note sold</source>
        <translation>卖出债权份额</translation>
    </message>
    <message>
        <source>Note bought</source>
        <translation>买入债权份额</translation>
    </message>
    <message>
        <source>Mandate set</source>
        <translation>委托已设立</translation>
    </message>
    <message>
        <source>Bid by mandate</source>
        <translation>委托出价</translation>
    </message>
    <message>
        <source>Mandate ended</source>
        <translation>委托已结束</translation>
    </message>
    <message>
        <source>%1&#xa0;%2&#xa0;%3</source>
        <comment>day</comment>
        <extracomment>A day: day of the month, short name of the month, year.</extracomment>
        <translation>%3年%2%1日</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <comment>short day</comment>
        <extracomment>A day without its year: day of the month, short name of the month.</extracomment>
        <translation>%2%1日</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <comment>month</comment>
        <extracomment>A month: its short name, year.</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1&#xa0;days</source>
        <translation>%1&#xa0;天</translation>
    </message>
    <message>
        <source>in %1&#xa0;days</source>
        <translation>%1&#xa0;天后</translation>
    </message>
    <message>
        <source>%1&#xa0;days ago</source>
        <translation>%1&#xa0;天前</translation>
    </message>
    <message>
        <source>Part of an instalment paid</source>
        <translation>已付部分期款</translation>
    </message>
    <message>
        <source>Principal prepaid</source>
        <translation>已提前还本</translation>
    </message>
    <message>
        <source>Paid on a defaulted loan</source>
        <translation>已还违约借款</translation>
    </message>
    <message>
        <source>Autopay found too little</source>
        <translation>自动还款余额不足</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>已质押</translation>
    </message>
    <message>
        <source>Stake asked back</source>
        <translation>申请解除质押</translation>
    </message>
    <message>
        <source>Stake returned</source>
        <translation>质押已返还</translation>
    </message>
</context>
<context>
    <name>tally::ui::FundingBar</name>
    <message>
        <source>Funded %1 percent</source>
        <translation>已筹 %1%</translation>
    </message>
</context>
<context>
    <name>tally::ui::GrantModel</name>
    <message>
        <source>With</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>For the loan</source>
        <translation>所涉借款</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>授权日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>you showed</source>
        <translation>您出示</translation>
    </message>
    <message>
        <source>you were shown</source>
        <translation>向您出示</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>tally::ui::HistoryModel</name>
    <message>
        <source>loan %1</source>
        <translation>借款 %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::HolderModel</name>
    <message>
        <source>Lender</source>
        <translation>出借人</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>已借出</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Principal back</source>
        <translation>已收回本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未偿</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>待领取</translation>
    </message>
    <message>
        <source>◆ you</source>
        <translation>◆ 您</translation>
    </message>
</context>
<context>
    <name>tally::ui::ListingModel</name>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Rate ≤</source>
        <translation>利率 ≤</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>已筹</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>You have a bid here.</source>
        <translation>您在此有出价。</translation>
    </message>
    <message>
        <source>, you have a bid here</source>
        <translation>，您在此有出价</translation>
    </message>
</context>
<context>
    <name>tally::ui::LoanActions</name>
    <message>
        <source>Network fee</source>
        <translation>网络费</translation>
    </message>
    <message>
        <source>Bid on %1</source>
        <translation>对%1出价</translation>
    </message>
    <message>
        <source>You lend</source>
        <translation>您借出</translation>
    </message>
    <message>
        <source>At least, in all</source>
        <translation>合计至少</translation>
    </message>
    <message>
        <source>Of that, interest</source>
        <translation>其中利息</translation>
    </message>
    <message>
        <source>I can do without this money if the borrower stops paying.</source>
        <translation>若借款人停止还款，我能承受失去这笔钱。</translation>
    </message>
    <message>
        <source>Sign and bid</source>
        <translation>签名并出价</translation>
    </message>
    <message>
        <source>Your bid of %1 on %2 is on its way. It stands in the list of bids once a block has taken it.</source>
        <translation>您对%2的 %1 出价已发出。被区块收录后会出现在出价列表中。</translation>
    </message>
    <message>
        <source>Withdraw your bid</source>
        <translation>撤回您的出价</translation>
    </message>
    <message>
        <source>You take back your bid of %1 at %2 on %3; the money is free again at once.</source>
        <translation>您撤回对%3的出价 %1（利率 %2）；资金立即解冻。</translation>
    </message>
    <message>
        <source>I no longer want to lend here.</source>
        <translation>我不想再在此出借。</translation>
    </message>
    <message>
        <source>Sign and withdraw</source>
        <translation>签名并撤回</translation>
    </message>
    <message>
        <source>Your bid of %1 is being withdrawn.</source>
        <translation>正在撤回您的 %1 出价。</translation>
    </message>
    <message>
        <source>Ask for a loan</source>
        <translation>申请借款</translation>
    </message>
    <message>
        <source>Rate at most</source>
        <translation>最高利率</translation>
    </message>
    <message>
        <source>Effective rate at most</source>
        <translation>最高实际利率</translation>
    </message>
    <message>
        <source>Interest at most</source>
        <translation>最多利息</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>滞纳金</translation>
    </message>
    <message>
        <source>Sign and list</source>
        <translation>签名并发布</translation>
    </message>
    <message>
        <source>Your application for %1 is on its way. It appears below and in the market once a block has taken it.</source>
        <translation>您的 %1 申请已发出。被区块收录后会出现在下方和市场中。</translation>
    </message>
    <message>
        <source>Withdraw your application</source>
        <translation>撤回您的申请</translation>
    </message>
    <message>
        <source>You take %1 off the market; every bid on it is released, and to ask again you have to list it anew.</source>
        <translation>您将%1撤出市场；其上所有出价都会释放，要再申请须重新发布。</translation>
    </message>
    <message>
        <source>I no longer want this loan.</source>
        <translation>我不再需要这笔借款。</translation>
    </message>
    <message>
        <source>Your application is being withdrawn.</source>
        <translation>正在撤回您的申请。</translation>
    </message>
    <message>
        <source>Pay instalment %1 of %2</source>
        <translation>支付第 %1 期（共 %2 期）</translation>
    </message>
    <message>
        <source>You pay %1 on %2, which its lenders receive at once and which cannot be taken back; %3 of principal is left to pay after it.</source>
        <translation>您为%2支付 %1，出借人立即收到，不可撤回；之后还剩本金 %3。</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Pay this from my balance.</source>
        <translation>从我的余额支付。</translation>
    </message>
    <message>
        <source>Sign and pay</source>
        <translation>签名并支付</translation>
    </message>
    <message>
        <source>Instalment %1 of %2, %3, is on its way. It is marked paid once a block has taken it.</source>
        <translation>第 %1 期（共 %2 期）%3 已发出。被区块收录后标为已付。</translation>
    </message>
    <message>
        <source>Pay off %1</source>
        <translation>结清%1</translation>
    </message>
    <message>
        <source>You pay everything that is owed on %1 today, %2, and the loan is closed; should the day change before a block takes it, at most %3 leaves your balance.</source>
        <translation>您付清%1今日全部欠款 %2，借款即告结束；若在被区块收录前换日，最多从余额扣 %3。</translation>
    </message>
    <message>
        <source>Interest and fees to this day</source>
        <translation>截至今日的利息和费用</translation>
    </message>
    <message>
        <source>Quote today</source>
        <translation>今日结清金额</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Pay this from my balance and close the loan.</source>
        <translation>从我的余额支付并结清借款。</translation>
    </message>
    <message>
        <source>Sign and pay off</source>
        <translation>签名并结清</translation>
    </message>
    <message>
        <source>%1 is being paid off. It is closed once a block has taken the payment.</source>
        <translation>正在结清%1。付款被区块收录后即告结束。</translation>
    </message>
    <message>
        <source>Collect payments</source>
        <translation>领取回款</translation>
    </message>
    <message>
        <source>You bring what the borrower has paid on %1 note, %2, into your balance.</source>
        <translation>您将借款人对 %1 份债权的还款 %2 领入余额。</translation>
    </message>
    <message>
        <source>You bring what borrowers have paid on %1 notes, %2, into your balance.</source>
        <translation>您将借款人对 %1 份债权的还款 %2 领入余额。</translation>
    </message>
    <message>
        <source>Bring it in.</source>
        <translation>领取款项。</translation>
    </message>
    <message>
        <source>Sign and collect</source>
        <translation>签名并领取</translation>
    </message>
    <message>
        <source>%1 is on its way into your balance. It shows in the wallet&apos;s history.</source>
        <translation>%1 正在进入您的余额，会显示在钱包历史中。</translation>
    </message>
    <message>
        <source>You offer to lend %1 for %2 at %3 a year or more: the money stays in your own balance, on hold, until bids close in %4, and if you win it goes to the borrower and comes back only as they repay, without collateral or guarantee.</source>
        <translation>您愿以不低于 %3 的年利率出借 %1，为期 %2：资金留在您自己的余额中冻结，直到出价截止（剩余 %4）；若中标，资金转给借款人，只随其还款返还，没有抵押或担保。</translation>
    </message>
    <message>
        <source>At least, the first payment</source>
        <translation>首期至少</translation>
    </message>
    <message>
        <source>You ask in public for %1; if lenders cover it by %2, you receive the money and owe %3 (%6), the first of at most %4, %5 in all, and what you don&apos;t pay stays visible to everyone.</source>
        <translation>您公开申请 %1；若出借人在 %2 前筹满，您得到资金并须还 %3（%6），首期最多 %4，合计 %5；未还部分将对所有人可见。</translation>
    </message>
    <message>
        <source>%1 payment</source>
        <translation>%1 期</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1 期</translation>
    </message>
    <message>
        <source>You also accept less, down to</source>
        <translation>也接受较少，最低</translation>
    </message>
    <message>
        <source>I can pay this when it is due.</source>
        <translation>到期时我付得起。</translation>
    </message>
    <message>
        <source>Late fee and late interest</source>
        <translation>滞纳金和罚息</translation>
    </message>
    <message>
        <source>Already paid of it</source>
        <translation>其中已付</translation>
    </message>
    <message>
        <source>Pay on %1</source>
        <translation>偿还%1</translation>
    </message>
    <message>
        <source>You pay %1 on %2, which is in default; its note holders receive it and the rest stays owed.</source>
        <translation>您为已违约的%2支付 %1；债权份额持有人收到，其余仍须偿还。</translation>
    </message>
    <message>
        <source>You pay %1 on %2: what is owed first, oldest instalment first; what is over pays the next ones ahead with their whole interest. It cannot be taken back.</source>
        <translation>您为%2支付 %1：先还欠款，最早的一期优先；多余部分连同全部利息预付后续各期。不可撤回。</translation>
    </message>
    <message>
        <source>You pay</source>
        <translation>您支付</translation>
    </message>
    <message>
        <source>%1 is on its way to the lenders of %2.</source>
        <translation>%1 正发往%2的出借人。</translation>
    </message>
    <message>
        <source>Prepay on %1</source>
        <translation>提前偿还%1</translation>
    </message>
    <message>
        <source>You pay %1 of principal before its time and %2 interest on it up to today; after it %3 are left, the next of %4 and the last on %5.</source>
        <translation>您提前偿还本金 %1，及截至今日的利息 %2；之后剩余 %3，下期 %4，最后一期在 %5。</translation>
    </message>
    <message>
        <source>Interest to this day</source>
        <translation>截至今日利息</translation>
    </message>
    <message>
        <source>Sign and prepay</source>
        <translation>签名并提前还款</translation>
    </message>
    <message>
        <source>The prepayment of %1 is on its way.</source>
        <translation>%1 的提前还款已发出。</translation>
    </message>
</context>
<context>
    <name>tally::ui::LoanDialog</name>
    <message>
        <source>Parts of this loan</source>
        <translation>该借款的各部分</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>还款计划</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Lenders</source>
        <translation>出借人</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Copy the loan&apos;s id</source>
        <translation>复制借款编号</translation>
    </message>
    <message>
        <source>What happened to this loan</source>
        <translation>该借款的经过</translation>
    </message>
    <message>
        <source>What happens to this loan appears here.</source>
        <translation>该借款发生的事会显示在这里。</translation>
    </message>
    <message>
        <source>Instalments of this loan</source>
        <translation>该借款的各期</translation>
    </message>
    <message>
        <source>The instalments of this loan appear here.</source>
        <translation>该借款的各期会显示在这里。</translation>
    </message>
    <message>
        <source>Choose an instalment to see its arithmetic.</source>
        <translation>选择一期以查看其算法。</translation>
    </message>
    <message>
        <source>Arithmetic of the chosen instalment</source>
        <translation>所选一期的算法</translation>
    </message>
    <message>
        <source>Lenders of this loan</source>
        <translation>该借款的出借人</translation>
    </message>
    <message>
        <source>Lenders appear here once the loan is paid out.</source>
        <translation>放款后出借人会显示在这里。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>There is no table here.</source>
        <translation>这里没有表格。</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>已写入“%1”。</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>History of the borrower</source>
        <translation>借款人记录</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>The borrower writes</source>
        <translation>借款人说明</translation>
    </message>
    <message>
        <source>Highest rate</source>
        <translation>最高利率</translation>
    </message>
    <message>
        <source>Late payments</source>
        <translation>逾期还款</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>若违约</translation>
    </message>
    <message>
        <source>Pay next instalment</source>
        <translation>支付下一期</translation>
    </message>
    <message>
        <source>Pay off early…</source>
        <translation>提前结清…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This loan is not on the chain (yet).</source>
        <translation>该借款（尚）不在链上。</translation>
    </message>
    <message>
        <source>%1 × %2 at %3</source>
        <translation>%1 × %2，利率 %3</translation>
    </message>
    <message>
        <source> or less, bids end in %1</source>
        <translation> 或更低，出价剩余 %1</translation>
    </message>
    <message>
        <source>, paid out on %1</source>
        <translation>，%1 放款</translation>
    </message>
    <message>
        <source>Covered by bids</source>
        <translation>出价覆盖</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>出价</translation>
    </message>
    <message>
        <source>Rate if it ended now</source>
        <translation>若现在截止的利率</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未偿</translation>
    </message>
    <message>
        <source>Principal repaid</source>
        <translation>已还本金</translation>
    </message>
    <message>
        <source>Interest paid</source>
        <translation>已付利息</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>Instalments paid</source>
        <translation>已还期数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>There is no collateral and no guarantee: what stays unpaid is lost to the lenders.</source>
        <translation>没有抵押也没有担保：未还部分即为出借人的损失。</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>还款方式</translation>
    </message>
    <message>
        <source>%1, the first %2, at %3</source>
        <translation>%1，首期 %2，利率 %3</translation>
    </message>
    <message>
        <source>Recovered since</source>
        <translation>此后追回</translation>
    </message>
</context>
<context>
    <name>tally::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>tally::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>导出表格(&amp;E)…</translation>
    </message>
    <message>
        <source>This page shows no table.</source>
        <translation>本页没有表格。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Wallet</source>
        <translation>钱包(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>发送(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Receive…</source>
        <translation>接收(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>解锁(&amp;U)…</translation>
    </message>
    <message>
        <source>This wallet has no passphrase, so it stays open.</source>
        <translation>此钱包没有密码短语，因此保持打开。</translation>
    </message>
    <message>
        <source>&amp;Loan</source>
        <translation>借款(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Find a loan to fund</source>
        <translation>寻找可出借的借款(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Apply for a loan</source>
        <translation>申请借款(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pay an instalment</source>
        <translation>支付期款(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Collect payments</source>
        <translation>领取回款(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Icons only in the sidebar</source>
        <translation>侧栏仅显示图标(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Tallystick</source>
        <translation>关于 Tallystick(&amp;A)</translation>
    </message>
    <message>
        <source>Tallystick – practice network</source>
        <translation>Tallystick – 练习网络</translation>
    </message>
    <message>
        <source>Tallystick</source>
        <translation>Tallystick</translation>
    </message>
    <message>
        <source>The node has stopped: %1</source>
        <translation>节点已停止：%1</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>The sums of this chain do not add up; that is a bug of ours. Sign nothing and report it.</source>
        <translation>本链的总额对不上；这是我们的程序错误。请勿签署任何内容并报告此问题。</translation>
    </message>
    <message>
        <source>The wallet is locked. Everything can be seen, nothing signed.</source>
        <translation>钱包已锁定。可以查看一切，但不能签名。</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>The language changes when Tallystick is started the next time.</source>
        <translation>语言将在下次启动 Tallystick 时更改。</translation>
    </message>
</context>
<context>
    <name>tally::ui::MandateDialog</name>
    <message>
        <source>End the mandate</source>
        <translation>结束委托</translation>
    </message>
    <message>
        <source>You end this standing order: %1 that it has not lent is free again at once; bids that it has made stand until their listings end.</source>
        <translation>您结束此长期委托：尚未出借的 %1 立即解冻；已提交的出价保留到借款标截止。</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Still in bids</source>
        <translation>仍在出价中</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>网络费</translation>
    </message>
    <message>
        <source>It shall bid no more.</source>
        <translation>不再让它出价。</translation>
    </message>
    <message>
        <source>Sign and end</source>
        <translation>签名并结束</translation>
    </message>
    <message>
        <source>The mandate is being ended.</source>
        <translation>正在结束委托。</translation>
    </message>
    <message>
        <source>New mandate</source>
        <translation>新建委托</translation>
    </message>
    <message>
        <source>Every node places bids for you on new listings that fit, cheapest mandates first, of equal ones who waited longest. The budget stays in your own balance, on hold.</source>
        <translation>每个节点都会为您对符合条件的新借款标出价，利率最低的委托优先，相同则等待最久者优先。预算留在您自己的余额中冻结。</translation>
    </message>
    <message>
        <source>Lowest rate you accept, in percent a year</source>
        <translation>您接受的最低年利率（百分比）</translation>
    </message>
    <message>
        <source>Shortest loan in months</source>
        <translation>最短期限（月）</translation>
    </message>
    <message>
        <source>Longest loan in months</source>
        <translation>最长期限（月）</translation>
    </message>
    <message>
        <source>Purpose of the loans</source>
        <translation>借款用途</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>任意用途</translation>
    </message>
    <message>
        <source>Preview and sign</source>
        <translation>预览并签名</translation>
    </message>
    <message>
        <source>Most in one loan</source>
        <translation>单笔借款上限</translation>
    </message>
    <message>
        <source>Most to one borrower</source>
        <translation>单个借款人上限</translation>
    </message>
    <message>
        <source>Budget in all</source>
        <translation>总预算</translation>
    </message>
    <message>
        <source>At this rate or more</source>
        <translation>利率不低于</translation>
    </message>
    <message>
        <source>Months, from</source>
        <translation>月数，从</translation>
    </message>
    <message>
        <source>Months, to</source>
        <translation>月数，至</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Say which rate you accept.</source>
        <translation>请填写您接受的利率。</translation>
    </message>
    <message>
        <source>The shortest term is above the longest.</source>
        <translation>最短期限大于最长期限。</translation>
    </message>
    <message>
        <source>Say how much one loan may get.</source>
        <translation>请填写单笔借款可得多少。</translation>
    </message>
    <message>
        <source>One loan cannot get more than one borrower.</source>
        <translation>单笔借款不能超过单个借款人上限。</translation>
    </message>
    <message>
        <source>One borrower cannot get more than the budget.</source>
        <translation>单个借款人不能超过预算。</translation>
    </message>
    <message>
        <source>Of the last %1 listings it would have fitted %2.</source>
        <translation>最近 %1 个借款标中有 %2 个符合。</translation>
    </message>
    <message>
        <source>Set a mandate</source>
        <translation>设立委托</translation>
    </message>
    <message>
        <source>You let the network bid for you up to %1 in all, at %2 a year or more, on new loans of %3 to %4 months: at most %5 a loan and %6 a borrower. The money stays in your balance, on hold; what is lent comes back only as borrowers repay.</source>
        <translation>您让网络代您出价：总计最多 %1，年利率不低于 %2，针对 %3 至 %4 个月的新借款，单笔最多 %5，单个借款人最多 %6。资金留在您的余额中冻结；已出借部分只随借款人还款返还。</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>I can do without this money if borrowers stop paying.</source>
        <translation>若借款人停止还款，我能承受失去这笔钱。</translation>
    </message>
    <message>
        <source>Sign and set</source>
        <translation>签名并设立</translation>
    </message>
    <message>
        <source>Your mandate is on its way. It bids on listings that are made once a block has taken it.</source>
        <translation>您的委托已发出。被区块收录后，会对此后发布的借款标出价。</translation>
    </message>
</context>
<context>
    <name>tally::ui::MandateModel</name>
    <message>
        <source>Set</source>
        <translation>设立时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Lowest rate</source>
        <translation>最低利率</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Per loan</source>
        <translation>单笔</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>In bids</source>
        <translation>出价中</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>已借出</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>tally::ui::MarketBidBox</name>
    <message>
        <source>Amount to lend</source>
        <translation>出借金额</translation>
    </message>
    <message>
        <source>Lowest rate you accept, in percent a year</source>
        <translation>您接受的最低年利率（百分比）</translation>
    </message>
    <message>
        <source>Preview and sign</source>
        <translation>预览并签名</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>出借</translation>
    </message>
    <message>
        <source>at this rate or more</source>
        <translation>利率不低于</translation>
    </message>
    <message>
        <source>Choose a listing first.</source>
        <translation>请先选择借款标。</translation>
    </message>
    <message>
        <source>Bids on this listing have ended.</source>
        <translation>该借款标的出价已截止。</translation>
    </message>
    <message>
        <source>This is your own listing.</source>
        <translation>这是您自己的借款标。</translation>
    </message>
    <message>
        <source>Say how much to lend.</source>
        <translation>请填写出借多少。</translation>
    </message>
    <message>
        <source>The whole loan is only %1.</source>
        <translation>整笔借款只有 %1。</translation>
    </message>
    <message>
        <source>Your balance is not known yet.</source>
        <translation>您的余额尚不清楚。</translation>
    </message>
    <message>
        <source>You have %1 available, less than this.</source>
        <translation>您可用 %1，不足此数。</translation>
    </message>
    <message>
        <source>Say which rate you accept.</source>
        <translation>请填写您接受的利率。</translation>
    </message>
    <message>
        <source>The borrower pays %1 at most.</source>
        <translation>借款人最多付 %1。</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Brings at least %2 first and %3 in %1 payments, of which %4 interest, if every instalment is paid.</source>
        <translation>若每期都还，首期至少 %2，%1 期共 %3，其中利息 %4。</translation>
    </message>
</context>
<context>
    <name>tally::ui::MarketCredit</name>
    <message>
        <source>1–29 days</source>
        <translation>1–29 天</translation>
    </message>
    <message>
        <source>30–59 days</source>
        <translation>30–59 天</translation>
    </message>
    <message>
        <source>60–89 days</source>
        <translation>60–89 天</translation>
    </message>
    <message>
        <source>90 days or more</source>
        <translation>90 天或以上</translation>
    </message>
    <message>
        <source>%1 paid %2 late</source>
        <translation>%1 期逾期 %2 后支付</translation>
    </message>
    <message>
        <source>%1 overdue for %2 now</source>
        <translation>目前 %1 期逾期 %2</translation>
    </message>
    <message>
        <source>No instalment has come due yet.</source>
        <translation>尚无到期的期款。</translation>
    </message>
    <message>
        <source>%1 of %2 instalments on time</source>
        <translation>%2 期中 %1 期按时</translation>
    </message>
    <message>
        <source>Counted by the chain: %1</source>
        <translation>链上统计：%1</translation>
    </message>
    <message>
        <source>The borrower consented on %1 that you read a document for this listing. Open it on the Credit page to check it.</source>
        <translation>借款人于 %1 同意您为此借款标查看一份文件。请在“信用”页打开以验证。</translation>
    </message>
    <message>
        <source>No document was shown to you: what else the listing says of the borrower is the borrower’s own word.</source>
        <translation>未向您出示文件：借款标中关于借款人的其他说法均为其自述。</translation>
    </message>
</context>
<context>
    <name>tally::ui::MarketDetail</name>
    <message>
        <source>Chosen listing</source>
        <translation>所选借款标</translation>
    </message>
    <message>
        <source>Choose a listing to see who asks, what it would bring, and what can go wrong.</source>
        <translation>选择一个借款标，查看谁在借、收益如何、可能出什么问题。</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>可能的风险</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show everything about this loan</source>
        <translation>显示该借款的全部信息</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Bids end</source>
        <translation>出价截止</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>The borrower writes, unchecked by anyone:</source>
        <translation>借款人说明（未经核实）：</translation>
    </message>
    <message>
        <source>Bids on this listing</source>
        <translation>该借款标的出价</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>出价</translation>
    </message>
    <message>
        <source>Repayment, at the highest rate</source>
        <translation>按最高利率的还款</translation>
    </message>
    <message>
        <source>Repayment schedule of this listing</source>
        <translation>该借款标的还款计划</translation>
    </message>
    <message>
        <source>Each instalment</source>
        <translation>每期</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>in %1, %2</source>
        <translation>剩余 %1，%2</translation>
    </message>
    <message>
        <source>ended, %1</source>
        <translation>已结束，%1</translation>
    </message>
    <message>
        <source>This is your own listing.</source>
        <translation>这是您自己的借款标。</translation>
    </message>
    <message>
        <source>There is no collateral and no guarantee: if the borrower stops paying, your part of the rest is lost.</source>
        <translation>没有抵押也没有担保：若借款人停止还款，您所占的余额即告损失。</translation>
    </message>
    <message>
        <source>You cannot take the money back early.</source>
        <translation>您不能提前收回资金。</translation>
    </message>
    <message>
        <source>%1 % covered by %2</source>
        <translation>%2覆盖 %1%</translation>
    </message>
    <message>
        <source>%1 bid</source>
        <translation>%1 个出价</translation>
    </message>
    <message>
        <source>%1 bids</source>
        <translation>%1 个出价</translation>
    </message>
    <message>
        <source>. Rate if it ended now: %1</source>
        <translation>。若现在截止的利率：%1</translation>
    </message>
    <message>
        <source>No bids yet. The first ones set the rate.</source>
        <translation>尚无出价。最先的出价决定利率。</translation>
    </message>
    <message>
        <source>Bids on this listing have ended.</source>
        <translation>该借款标的出价已截止。</translation>
    </message>
    <message>
        <source>◆ Your bid %1 at %2</source>
        <translation>◆ 您的出价 %1，利率 %2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>%1; %2 first, at %3 or less</source>
        <translation>%1；首期 %2，利率 %3 或更低</translation>
    </message>
    <message>
        <source>You get: %1 → %2 at first</source>
        <translation>您得到：%1 → 首期 %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::MarketFilters</name>
    <message>
        <source>Search in listings</source>
        <translation>搜索借款标</translation>
    </message>
    <message>
        <source>Search words, grade or id</source>
        <translation>搜索文字、等级或编号</translation>
    </message>
    <message>
        <source>Grade from</source>
        <translation>等级从</translation>
    </message>
    <message>
        <source>Grade to</source>
        <translation>等级到</translation>
    </message>
    <message>
        <source>Any grade</source>
        <translation>任意等级</translation>
    </message>
    <message>
        <source>to any</source>
        <translation>至任意</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>从 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Term at most</source>
        <translation>最长期限</translation>
    </message>
    <message>
        <source>Any term</source>
        <translation>任意期限</translation>
    </message>
    <message>
        <source>≤ %1 mon.</source>
        <translation>≤ %1 个月</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>任意用途</translation>
    </message>
    <message>
        <source>Rate at least, in percent</source>
        <translation>最低利率（百分比）</translation>
    </message>
    <message>
        <source>Rate ≥</source>
        <translation>利率 ≥</translation>
    </message>
    <message>
        <source>Amount at most</source>
        <translation>最高金额</translation>
    </message>
    <message>
        <source>Amount ≤</source>
        <translation>金额 ≤</translation>
    </message>
    <message>
        <source>◆ My bids</source>
        <translation>◆ 我的出价</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已存筛选</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>%1 listing</source>
        <translation>%1 个借款标</translation>
    </message>
    <message>
        <source>%1 listings</source>
        <translation>%1 个借款标</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>查找中…</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>保存这些筛选…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>保存这些筛选</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>筛选名称</translation>
    </message>
</context>
<context>
    <name>tally::ui::MarketMandates</name>
    <message>
        <source>My mandates</source>
        <translation>我的委托</translation>
    </message>
    <message>
        <source>A mandate bids for you on new listings that fit. Yours appear here.</source>
        <translation>委托会代您对符合条件的新借款标出价。您的委托会显示在这里。</translation>
    </message>
    <message>
        <source>New mandate</source>
        <translation>新建委托</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Choose a mandate first.</source>
        <translation>请先选择委托。</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>它已经结束。</translation>
    </message>
</context>
<context>
    <name>tally::ui::MarketNotes</name>
    <message>
        <source>Notes for sale</source>
        <translation>待售债权份额</translation>
    </message>
    <message>
        <source>Notes that lenders sell before their loan is repaid appear here.</source>
        <translation>出借人在借款还清前出售的债权份额会显示在这里。</translation>
    </message>
    <message>
        <source>My offers</source>
        <translation>我的报价</translation>
    </message>
    <message>
        <source>My offers only</source>
        <translation>仅我的报价</translation>
    </message>
    <message>
        <source>Without late loans</source>
        <translation>不含逾期借款</translation>
    </message>
    <message>
        <source>Without notes of late loans</source>
        <translation>不含逾期借款的份额</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Withdraw offer</source>
        <translation>撤回报价</translation>
    </message>
    <message>
        <source>Choose an offer first.</source>
        <translation>请先选择报价。</translation>
    </message>
    <message>
        <source>You are the borrower of this loan.</source>
        <translation>您是该借款的借款人。</translation>
    </message>
</context>
<context>
    <name>tally::ui::MarketPage</name>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>借款标</translation>
    </message>
    <message>
        <source>Listings that fit the filters appear here as borrowers ask for loans.</source>
        <translation>有人申请借款时，符合筛选的借款标会显示在这里。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The listings have been written to “%1”.</source>
        <translation>借款标已写入“%1”。</translation>
    </message>
    <message>
        <source>Show my bids</source>
        <translation>显示我的出价</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借款</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>债权份额</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>委托</translation>
    </message>
</context>
<context>
    <name>tally::ui::MessageBar</name>
    <message>
        <source>What can be done about it</source>
        <translation>可以怎么处理</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>tally::ui::MonthStrip</name>
    <message>
        <source>Months with instalments</source>
        <translation>有期款的月份</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>无到期款</translation>
    </message>
    <message>
        <source>1 instalment</source>
        <translation>1 期</translation>
    </message>
    <message>
        <source>%1 instalments</source>
        <translation>%1 期</translation>
    </message>
    <message>
        <source>%1 of %2 months have instalments. Arrow keys move, space keeps a month.</source>
        <translation>%2 个月中有 %1 个月有期款。方向键移动，空格键固定一个月。</translation>
    </message>
</context>
<context>
    <name>tally::ui::NavButton</name>
    <message>
        <source>%1 waiting</source>
        <translation>%1 项待办</translation>
    </message>
</context>
<context>
    <name>tally::ui::NeedsCard</name>
    <message>
        <source>Needs you</source>
        <translation>待您处理</translation>
    </message>
    <message>
        <source>Instalment %1 of %2, %3, was due %4 and is late</source>
        <translation>第 %1 期（共 %2 期）%3，%4 到期，已逾期</translation>
    </message>
    <message>
        <source>Instalment %1 of %2, %3, due %4</source>
        <translation>第 %1 期（共 %2 期）%3，%4 到期</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>%1 has been paid to you and waits to be collected</source>
        <translation>有 %1 还款待您领取</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>You have lent nothing yet. Choose a borrower and make a bid</source>
        <translation>您还没有出借。请选择借款人并出价</translation>
    </message>
    <message>
        <source>Look at the market</source>
        <translation>查看市场</translation>
    </message>
    <message>
        <source>A listing you bid on ends in %1: %2, now at %3%4</source>
        <translation>您出价的借款标剩余 %1：%2，目前利率 %3%4</translation>
    </message>
    <message>
        <source>, not yet full</source>
        <translation>，尚未筹满</translation>
    </message>
    <message>
        <source>Nothing today. What is due, and auctions that end soon, will stand here.</source>
        <translation>今天没有。到期款项和即将截止的竞价会显示在这里。</translation>
    </message>
</context>
<context>
    <name>tally::ui::NodePage</name>
    <message>
        <source>Open the store</source>
        <translation>打开存储</translation>
    </message>
    <message>
        <source>Check the last block</source>
        <translation>检查最新区块</translation>
    </message>
    <message>
        <source>Live through the first months</source>
        <translation>经历最初几个月</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Find peers</source>
        <translation>寻找对等节点</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>追赶</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Final block</source>
        <translation>最终区块</translation>
    </message>
    <message>
        <source>Its time (UTC)</source>
        <translation>区块时间 (UTC)</translation>
    </message>
    <message>
        <source>Transactions ever</source>
        <translation>累计交易</translation>
    </message>
    <message>
        <source>Waiting in the pool</source>
        <translation>池中等待</translation>
    </message>
    <message>
        <source>State root</source>
        <translation>状态根</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Money checks</source>
        <translation>资金核对</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Blocks, newest first</source>
        <translation>区块，最新在前</translation>
    </message>
    <message>
        <source>Blocks appear here as they become final.</source>
        <translation>区块最终确定后显示在这里。</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>交易池</translation>
    </message>
    <message>
        <source>Transactions waiting for a block</source>
        <translation>等待入块的交易</translation>
    </message>
    <message>
        <source>The pool is empty: everything sent so far is in a block.</source>
        <translation>交易池为空：已发送的都已入块。</translation>
    </message>
    <message>
        <source>Validators</source>
        <translation>验证者</translation>
    </message>
    <message>
        <source>Those who make blocks final will be listed here.</source>
        <translation>使区块最终确定的验证者将列在这里。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log of the node, newest last</source>
        <translation>节点日志，最新在后</translation>
    </message>
    <message>
        <source>What the node does will be written here.</source>
        <translation>节点的活动会记录在这里。</translation>
    </message>
    <message>
        <source>The table has been written to %1.</source>
        <translation>表格已写入 %1。</translation>
    </message>
    <message>
        <source>Reading the last final block from disk.</source>
        <translation>正在从磁盘读取最新的最终区块。</translation>
    </message>
    <message>
        <source>%1: neighbours borrow, lend and repay, as fast as the machine goes.</source>
        <translation>%1：邻居们借入、出借、还款，以计算机的最快速度进行。</translation>
    </message>
    <message>
        <source>%1 of the chain is here.</source>
        <translation>本链已有 %1。</translation>
    </message>
    <message>
        <source>Up to date. %1 open listings, %2 loans running.</source>
        <translation>已是最新。%1 个开放的借款标，%2 笔还款中的借款。</translation>
    </message>
    <message>
        <source>%1 in the newest block</source>
        <translation>最新区块中 %1 笔</translation>
    </message>
    <message>
        <source>every asset adds up in every block</source>
        <translation>每种资产在每个区块都对得上</translation>
    </message>
    <message>
        <source>%1 violations: a bug of ours, please report it</source>
        <translation>%1 处不符：是我们的错误，请报告</translation>
    </message>
    <message>
        <source>Pool · %1</source>
        <translation>交易池 · %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::NoteDialog</name>
    <message>
        <source>Network fee</source>
        <translation>网络费</translation>
    </message>
    <message>
        <source>Withdraw your offer</source>
        <translation>撤回您的报价</translation>
    </message>
    <message>
        <source>You take your note of %1 off the market; it stays yours and is paid on as before.</source>
        <translation>您将%1的债权份额撤出市场；它仍归您所有，还款照旧。</translation>
    </message>
    <message>
        <source>I no longer want to sell it.</source>
        <translation>我不想再出售。</translation>
    </message>
    <message>
        <source>Sign and withdraw</source>
        <translation>签名并撤回</translation>
    </message>
    <message>
        <source>Your offer is being withdrawn.</source>
        <translation>正在撤回您的报价。</translation>
    </message>
    <message>
        <source>Buy a note</source>
        <translation>购买债权份额</translation>
    </message>
    <message>
        <source>Sell a note</source>
        <translation>出售债权份额</translation>
    </message>
    <message>
        <source>%1 at %2 a year, %3 of %4 instalments paid. A note is counted in the loan&apos;s first principal; the price is a share of what is still outstanding, and interest that has run comes on top.</source>
        <translation>%1，年利率 %2，已还 %3/%4 期。份额按初始本金计；价格按未偿本金的比例计，另加应计利息。</translation>
    </message>
    <message>
        <source>Part of the note, in first principal</source>
        <translation>份额的一部分（按初始本金）</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>出售</translation>
    </message>
    <message>
        <source>Price in percent of what is outstanding</source>
        <translation>价格（未偿本金的百分比）</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Preview and sign</source>
        <translation>预览并签名</translation>
    </message>
    <message>
        <source>Say how much.</source>
        <translation>请填写数量。</translation>
    </message>
    <message>
        <source>Only %1 is there.</source>
        <translation>只有 %1。</translation>
    </message>
    <message>
        <source>%1 of it is outstanding; at %2 that is %3, and the interest that has run by the sale.</source>
        <translation>其中未偿 %1；按 %2 计为 %3，另加至出售时的应计利息。</translation>
    </message>
    <message>
        <source>Offer a note</source>
        <translation>报价出售份额</translation>
    </message>
    <message>
        <source>You offer %1 of your note of %2 at %3 of what is outstanding and accrued interest; whoever takes it pays you at once and gets all that the borrower pays from then on, and until then you can withdraw it.</source>
        <translation>您以未偿本金的 %3 加应计利息出售%2债权份额中的 %1；接受者立即付款，此后借款人的还款全归其所有；在此之前您可撤回。</translation>
    </message>
    <message>
        <source>Outstanding of it</source>
        <translation>其中未偿</translation>
    </message>
    <message>
        <source>I want to sell at this price.</source>
        <translation>我愿以此价格出售。</translation>
    </message>
    <message>
        <source>Sign and offer</source>
        <translation>签名并报价</translation>
    </message>
    <message>
        <source>Your offer is on its way. It stands in the market for notes once a block has taken it.</source>
        <translation>您的报价已发出。被区块收录后会出现在债权市场。</translation>
    </message>
    <message>
        <source>You pay %1 for %2 of %3 and get all that its borrower pays on it from then on; if interest runs before a block takes it, at most %4 leaves your balance. What the borrower does not pay is your loss.</source>
        <translation>您支付 %1 购买%3的 %2，此后借款人就其所付全归您；若入块前利息增加，最多从余额扣 %4。借款人未付部分即为您的损失。</translation>
    </message>
    <message>
        <source> The borrower is late.</source>
        <translation> 借款人已逾期。</translation>
    </message>
    <message>
        <source>For the principal</source>
        <translation>本金部分</translation>
    </message>
    <message>
        <source>Accrued interest</source>
        <translation>应计利息</translation>
    </message>
    <message>
        <source>Total now</source>
        <translation>目前合计</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>I can do without this money if the borrower stops paying.</source>
        <translation>若借款人停止还款，我能承受失去这笔钱。</translation>
    </message>
    <message>
        <source>Sign and buy</source>
        <translation>签名并购买</translation>
    </message>
    <message>
        <source>The note is being bought. It stands in your portfolio once a block has taken it.</source>
        <translation>正在购买份额。被区块收录后会出现在您的投资组合中。</translation>
    </message>
</context>
<context>
    <name>tally::ui::NoteModel</name>
    <message>
        <source>Loan</source>
        <translation>借款</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未偿</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>待领取</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of this note was written off</source>
        <translation>该份额已核销 %1</translation>
    </message>
    <message>
        <source>%1, for sale</source>
        <translation>%1，待售</translation>
    </message>
    <message>
        <source>%1 of %2 is for sale</source>
        <translation>%2 中有 %1 待售</translation>
    </message>
</context>
<context>
    <name>tally::ui::NoticeBell</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>What happened to your money</source>
        <translation>您的资金动态</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 条新通知</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新通知</translation>
    </message>
</context>
<context>
    <name>tally::ui::NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>When money reaches you, a bid wins or a loan ends, it will be told here.</source>
        <translation>收到款项、出价中标或借款结束时，会在这里通知。</translation>
    </message>
</context>
<context>
    <name>tally::ui::OfferModel</name>
    <message>
        <source>Loan</source>
        <translation>借款</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Yield a year</source>
        <translation>年收益率</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>Instalments left</source>
        <translation>剩余期数</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未偿</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>待付</translation>
    </message>
    <message>
        <source>%1 for the principal and %2 of accrued interest</source>
        <translation>本金 %1，应计利息 %2</translation>
    </message>
    <message>
        <source>If every instalment comes on its day.</source>
        <translation>若每期按时还款。</translation>
    </message>
</context>
<context>
    <name>tally::ui::OfflineDesk</name>
    <message>
        <source>These words are sound, but they are not the ones that were shown.</source>
        <translation>这些单词有效，但不是所显示的那些。</translation>
    </message>
    <message>
        <source>Choose a passphrase: it seals the file.</source>
        <translation>请设置密码短语：它加密保护文件。</translation>
    </message>
    <message>
        <source>This anchor is of another kind of network than this wallet.</source>
        <translation>此锚点的网络类型与钱包不同。</translation>
    </message>
    <message>
        <source>There is nothing to sign.</source>
        <translation>没有可签署的内容。</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it first.</source>
        <translation>钱包已锁定。请先解锁。</translation>
    </message>
</context>
<context>
    <name>tally::ui::OfflineWindow</name>
    <message>
        <source>Tallystick, offline</source>
        <translation>Tallystick，离线</translation>
    </message>
    <message>
        <source>Offline: this window opens no network connection</source>
        <translation>离线：此窗口不建立网络连接</translation>
    </message>
    <message>
        <source>Wallet and network</source>
        <translation>钱包和网络</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Open what came from the other machine</source>
        <translation>打开来自另一台计算机的内容</translation>
    </message>
    <message>
        <source>Open files or pictures…</source>
        <translation>打开文件或图片…</translation>
    </message>
    <message>
        <source>Take the text</source>
        <translation>使用此文本</translation>
    </message>
    <message>
        <source>Show my account to the other machine</source>
        <translation>向另一台计算机显示我的账户</translation>
    </message>
    <message>
        <source>Text of the file, ur:…</source>
        <translation>文件文本，ur:…</translation>
    </message>
    <message>
        <source>Or paste its text here: ur:bytes/…</source>
        <translation>或在此粘贴文本：ur:bytes/…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Files and pictures (*.tpst *.png *.jpg *.pgm);;All files (*)</source>
        <translation>文件和图片 (*.tpst *.png *.jpg *.pgm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Trust a network first: open its anchor.</source>
        <translation>请先信任一个网络：打开其锚点。</translation>
    </message>
    <message>
        <source>Your account, for the other machine. It holds no secret.</source>
        <translation>您的账户，供另一台计算机使用。不含秘密。</translation>
    </message>
    <message>
        <source>Read before you sign</source>
        <translation>签名前请阅读</translation>
    </message>
    <message>
        <source>Words of this file</source>
        <translation>此文件的单词</translation>
    </message>
    <message>
        <source>Sign all of it</source>
        <translation>全部签署</translation>
    </message>
    <message>
        <source>Sign nothing</source>
        <translation>不签署</translation>
    </message>
    <message>
        <source>The other screen must show the same words:</source>
        <translation>另一屏幕必须显示相同的单词：</translation>
    </message>
    <message>
        <source>Trust this network?</source>
        <translation>信任此网络？</translation>
    </message>
    <message>
        <source>From now on this wallet believes what these validators sign. Compare the words with the screen of a node that you trust.</source>
        <translation>此后本钱包相信这些验证者的签名。请与您信任的节点屏幕核对单词。</translation>
    </message>
    <message>
        <source>Words of the anchor</source>
        <translation>锚点的单词</translation>
    </message>
    <message>
        <source>The words are the same: trust it</source>
        <translation>单词相同：信任</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>不信任</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>存为文件…</translation>
    </message>
    <message>
        <source>Slower, larger</source>
        <translation>更慢，更大</translation>
    </message>
    <message>
        <source>Faster, denser</source>
        <translation>更快，更密</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>trusts %1</source>
        <translation>信任 %1</translation>
    </message>
    <message>
        <source>trusts no network yet</source>
        <translation>尚未信任任何网络</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>A request for signatures, or a newer anchor. You can drop files here.</source>
        <translation>签名请求，或较新的锚点。可将文件拖到此处。</translation>
    </message>
    <message>
        <source>First the anchor of the network: ask your node for it with offline.anchor.</source>
        <translation>先取得网络锚点：用 offline.anchor 向您的节点索取。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it first.</source>
        <translation>钱包已锁定。请先解锁。</translation>
    </message>
    <message>
        <source>This is no file for offline signing, and no picture of a QR code.</source>
        <translation>这不是离线签名文件，也不是二维码图片。</translation>
    </message>
    <message>
        <source>%1 of %2 parts are here. Open the others too.</source>
        <translation>已有 %2 部分中的 %1。请打开其余部分。</translation>
    </message>
    <message>
        <source>Something in this file is refused: nothing of it is signed.</source>
        <translation>此文件中有内容被拒绝：全部不予签署。</translation>
    </message>
    <message>
        <source>Signed. Carry it home by file or by the code.</source>
        <translation>已签署。请用文件或二维码带回。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
</context>
<context>
    <name>tally::ui::Onboarding</name>
    <message>
        <source>First start</source>
        <translation>首次启动</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>第 %1 步，共 3 步</translation>
    </message>
    <message>
        <source>Lend and borrow, with nobody in between</source>
        <translation>借入与出借，中间没有别人</translation>
    </message>
    <message>
        <source>Tallystick is a node of a lending network. Money goes from lender to borrower and back by itself; no company holds it on the way.</source>
        <translation>Tallystick 是借贷网络的一个节点。资金自行从出借人到借款人再返回，途中没有公司保管。</translation>
    </message>
    <message>
        <source>This is the practice network</source>
        <translation>这是练习网络</translation>
    </message>
    <message>
        <source>It lives inside this program. The money is play money, the rules are the real ones.</source>
        <translation>它运行在本程序内。钱是游戏币，规则是真的。</translation>
    </message>
    <message>
        <source>Your neighbours are simulated</source>
        <translation>您的邻居是模拟的</translation>
    </message>
    <message>
        <source>They borrow, lend and repay, or fail to, as 7,040 people did with real loans.</source>
        <translation>他们借入、出借、还款或违约，依据 7,040 人的真实借款。</translation>
    </message>
    <message>
        <source>Time can run faster</source>
        <translation>时间可以加快</translation>
    </message>
    <message>
        <source>A loan of three years can be lived through in minutes, with the clock at the lower left.</source>
        <translation>用左下角的时钟，三年期借款几分钟就能走完。</translation>
    </message>
    <message>
        <source>Your key stays here</source>
        <translation>您的密钥留在这里</translation>
    </message>
    <message>
        <source>Who has this machine and the passphrase has the money.</source>
        <translation>谁拥有这台计算机和密码短语，谁就拥有资金。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>A passphrase for your wallet</source>
        <translation>为您的钱包设置密码短语</translation>
    </message>
    <message>
        <source>It seals the key on this machine. For play money you may go without one.</source>
        <translation>它加密保护本机上的密钥。对游戏币可以不设。</translation>
    </message>
    <message>
        <source>It seals the key on this machine. Nobody can replace it: write it down.</source>
        <translation>它加密保护本机上的密钥。无人能替您找回：请写下来。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Passphrase (optional)</source>
        <translation>密码短语（可选）</translation>
    </message>
    <message>
        <source>Passphrase, again</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一遍</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Create wallet</source>
        <translation>创建钱包</translation>
    </message>
    <message>
        <source>A passphrase is needed on this network.</source>
        <translation>本网络需要密码短语。</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>至少 %1 个字符；几个单词容易记住。</translation>
    </message>
    <message>
        <source>Type the same in both fields.</source>
        <translation>两栏请输入相同内容。</translation>
    </message>
    <message>
        <source>Without a passphrase anybody at this machine can sign.</source>
        <translation>没有密码短语，任何使用本机的人都能签名。</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>两者一致。</translation>
    </message>
    <message>
        <source>Go on without one</source>
        <translation>不设置，继续</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>创建中…</translation>
    </message>
    <message>
        <source>Welcome money is on its way</source>
        <translation>欢迎金正在路上</translation>
    </message>
    <message>
        <source>Your wallet is ready</source>
        <translation>您的钱包已就绪</translation>
    </message>
    <message>
        <source>Waiting for the block that brings it.</source>
        <translation>等待带来它的区块。</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>四处看看</translation>
    </message>
    <message>
        <source>The money is still on its way.</source>
        <translation>款项仍在路上。</translation>
    </message>
    <message>
        <source>Give others your address on the Wallet page to receive money.</source>
        <translation>把“钱包”页上的地址给别人即可收款。</translation>
    </message>
    <message>
        <source>Welcome money has arrived</source>
        <translation>欢迎金已到账</translation>
    </message>
    <message>
        <source>is yours, final since block %1. Lend some of it on the market, or ask for a loan yourself.</source>
        <translation>归您所有，自区块 %1 起最终确定。可在市场上出借一部分，或自己申请借款。</translation>
    </message>
</context>
<context>
    <name>tally::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Lent, outstanding</source>
        <translation>已借出，未偿</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>Return a year (XIRR)</source>
        <translation>年化收益 (XIRR)</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>现金流</translation>
    </message>
    <message>
        <source>Cash flow by month</source>
        <translation>每月现金流</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新动态</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The whole history, on the Wallet page</source>
        <translation>完整历史，见“钱包”页</translation>
    </message>
    <message>
        <source>Payments, loans and bids of yours will be told here.</source>
        <translation>您的付款、借款和出价会显示在这里。</translation>
    </message>
    <message>
        <source>%1 on hold for bids</source>
        <translation>出价冻结 %1</translation>
    </message>
    <message>
        <source>nothing on hold</source>
        <translation>无冻结</translation>
    </message>
    <message>
        <source>no notes yet</source>
        <translation>尚无债权份额</translation>
    </message>
    <message>
        <source>1 note, none late</source>
        <translation>1 份，无逾期</translation>
    </message>
    <message>
        <source>%1 notes, none late</source>
        <translation>%1 份，无逾期</translation>
    </message>
    <message>
        <source>%1 notes, %2 late</source>
        <translation>%1 份，%2 份逾期</translation>
    </message>
    <message>
        <source>next %1, %2</source>
        <translation>下期 %1，%2</translation>
    </message>
    <message>
        <source>no loan of your own</source>
        <translation>自己无借款</translation>
    </message>
    <message>
        <source>after %1 of losses</source>
        <translation>扣除损失 %1</translation>
    </message>
    <message>
        <source>no losses so far</source>
        <translation>尚无损失</translation>
    </message>
    <message>
        <source>known after the first payments</source>
        <translation>首批还款后可知</translation>
    </message>
    <message>
        <source>Received in each of the last 12 months</source>
        <translation>最近 12 个月每月所收</translation>
    </message>
    <message>
        <source>12 months: %1 received · %2 expected</source>
        <translation>12 个月：已收 %1 · 预期 %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::Parse</name>
    <message>
        <source>Type a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>“%1” separates thousands here; for decimals use “%2”.</source>
        <translation>“%1”在此用于分隔千位；小数请用“%2”。</translation>
    </message>
    <message>
        <source>“%1” is not part of a number.</source>
        <translation>“%1”不是数字的一部分。</translation>
    </message>
    <message>
        <source>Only whole numbers here.</source>
        <translation>此处只能是整数。</translation>
    </message>
    <message>
        <source>At most %1 decimals here.</source>
        <translation>此处最多 %1 位小数。</translation>
    </message>
    <message>
        <source>This cannot be negative.</source>
        <translation>不能为负数。</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>数值太大。</translation>
    </message>
    <message>
        <source>A rate is at most 1000 %.</source>
        <translation>利率最高为 1000%。</translation>
    </message>
</context>
<context>
    <name>tally::ui::PayDialog</name>
    <message>
        <source>Pay another sum</source>
        <translation>支付其他金额</translation>
    </message>
    <message>
        <source>Pay on %1</source>
        <translation>偿还%1</translation>
    </message>
    <message>
        <source>What the money is for</source>
        <translation>款项用途</translation>
    </message>
    <message>
        <source>What is owed, then instalments ahead</source>
        <translation>先还欠款，再预付后续各期</translation>
    </message>
    <message>
        <source>Principal before its time: fewer instalments</source>
        <translation>提前还本：减少期数</translation>
    </message>
    <message>
        <source>Principal before its time: lower instalments</source>
        <translation>提前还本：降低每期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Preview and sign</source>
        <translation>预览并签名</translation>
    </message>
    <message>
        <source>Say how much you pay.</source>
        <translation>请填写支付多少。</translation>
    </message>
    <message>
        <source>You have %1 available.</source>
        <translation>您可用 %1。</translation>
    </message>
    <message>
        <source>, and %1 of the next</source>
        <translation>，以及下期的 %1</translation>
    </message>
    <message>
        <source>Completes %1 instalment</source>
        <translation>付清 %1 期</translation>
    </message>
    <message>
        <source>Completes %1 instalments</source>
        <translation>付清 %1 期</translation>
    </message>
    <message>
        <source>Costs %1 with the interest to this day. After it %2 are left, the next of %3, the last on %4.</source>
        <translation>连同截至今日的利息共 %1。之后剩余 %2，下期 %3，最后一期在 %4。</translation>
    </message>
    <message>
        <source>%1 payment</source>
        <translation>%1 期</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1 期</translation>
    </message>
</context>
<context>
    <name>tally::ui::PoolModel</name>
    <message>
        <source>Transaction</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>tally::ui::PortfolioPage</name>
    <message>
        <source>Portfolio</source>
        <translation>投资组合</translation>
    </message>
    <message>
        <source>Lent, outstanding</source>
        <translation>已借出，未偿</translation>
    </message>
    <message>
        <source>Interest received</source>
        <translation>已收利息</translation>
    </message>
    <message>
        <source>Return a year (XIRR)</source>
        <translation>年化收益 (XIRR)</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>Cash flow, last and next 12 months</source>
        <translation>现金流，过去和未来 12 个月</translation>
    </message>
    <message>
        <source>Outstanding by grade and term</source>
        <translation>未偿金额，按等级和期限</translation>
    </message>
    <message>
        <source>Outstanding by grade</source>
        <translation>未偿金额，按等级</translation>
    </message>
    <message>
        <source>Outstanding by term</source>
        <translation>未偿金额，按期限</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>还款中</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>已还清</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>份额：%1</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>我的债权份额</translation>
    </message>
    <message>
        <source>Your notes appear here once a bid of yours has won and the loan is paid out.</source>
        <translation>您的出价中标且借款放款后，债权份额会显示在这里。</translation>
    </message>
    <message>
        <source>Look at the market</source>
        <translation>查看市场</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>债权份额</translation>
    </message>
    <message>
        <source>Your notes have been written to “%1”.</source>
        <translation>您的债权份额已写入“%1”。</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 note</source>
        <translation>%1 份</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 份</translation>
    </message>
    <message>
        <source>, %1 late</source>
        <translation>，%1 份逾期</translation>
    </message>
    <message>
        <source>and %1 of principal</source>
        <translation>另有本金 %1</translation>
    </message>
    <message>
        <source>after losses; late loans at face</source>
        <translation>扣除损失；逾期按面值计</translation>
    </message>
    <message>
        <source>known once payments come</source>
        <translation>收到还款后可知</translation>
    </message>
    <message>
        <source>Money-weighted: every amount lent and received on its day. What was written off is lost; late loans count with all that is outstanding.</source>
        <translation>资金加权：每笔出借和收款按其日期计。已核销的为损失；逾期借款按全部未偿额计。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Collect %1</source>
        <translation>领取 %1</translation>
    </message>
    <message>
        <source>Nothing waits: payments of borrowers can be collected here.</source>
        <translation>没有待领款项：借款人的还款可在此领取。</translation>
    </message>
    <message>
        <source>Looking for payments that wait.</source>
        <translation>正在查找待领款项。</translation>
    </message>
    <message>
        <source>Sell…</source>
        <translation>出售…</translation>
    </message>
    <message>
        <source>Choose a note first.</source>
        <translation>请先选择债权份额。</translation>
    </message>
    <message>
        <source>Its loan is not running any more.</source>
        <translation>其借款已不在还款中。</translation>
    </message>
    <message>
        <source>All of it is for sale already; look at the market for notes.</source>
        <translation>已全部待售；请看债权市场。</translation>
    </message>
</context>
<context>
    <name>tally::ui::PracticeClock</name>
    <message>
        <source>Pause the practice clock</source>
        <translation>暂停练习时钟</translation>
    </message>
    <message>
        <source>As fast as life</source>
        <translation>与现实同速</translation>
    </message>
    <message>
        <source>An hour a second</source>
        <translation>每秒一小时</translation>
    </message>
    <message>
        <source>A day a second: a month in half a minute</source>
        <translation>每秒一天：一个月只需半分钟</translation>
    </message>
    <message>
        <source>Practice clock</source>
        <translation>练习时钟</translation>
    </message>
    <message>
        <source>Practice time</source>
        <translation>练习时间</translation>
    </message>
</context>
<context>
    <name>tally::ui::QrCode</name>
    <message>
        <source>QR code of %1</source>
        <translation>%1 的二维码</translation>
    </message>
</context>
<context>
    <name>tally::ui::ReceivePanel</name>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>One address for every asset. Money sent to it is yours as soon as its block is final.</source>
        <translation>一个地址收所有资产。区块最终确定后，款项即归您所有。</translation>
    </message>
    <message>
        <source>Your address: %1</source>
        <translation>您的地址：%1</translation>
    </message>
</context>
<context>
    <name>tally::ui::RepaymentsPage</name>
    <message>
        <source>Repayments</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>应还款项</translation>
    </message>
    <message>
        <source>My instalments</source>
        <translation>我的各期</translation>
    </message>
    <message>
        <source>Nothing to pay. Instalments appear here once you have taken a loan.</source>
        <translation>无需还款。借款后各期会显示在这里。</translation>
    </message>
    <message>
        <source>Ask for a loan</source>
        <translation>申请借款</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>各期</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>待付</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Pay next instalment</source>
        <translation>支付下一期</translation>
    </message>
    <message>
        <source>Pay off early…</source>
        <translation>提前结清…</translation>
    </message>
    <message>
        <source>The instalments have been written to “%1”.</source>
        <translation>各期已写入“%1”。</translation>
    </message>
    <message>
        <source>Nothing is due now</source>
        <translation>目前无到期款</translation>
    </message>
    <message>
        <source>%1 due now</source>
        <translation>目前应付 %1</translation>
    </message>
    <message>
        <source>, %1 of it late</source>
        <translation>，其中 %1 逾期</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>没有需要支付的款项。</translation>
    </message>
    <message>
        <source>Choose an instalment first.</source>
        <translation>请先选择一期。</translation>
    </message>
    <message>
        <source>Nothing is left to pay on this loan.</source>
        <translation>该借款已无需还款。</translation>
    </message>
    <message>
        <source>You have %1 available, less than is due.</source>
        <translation>您可用 %1，少于应付金额。</translation>
    </message>
    <message>
        <source>Pay instalment %1 of %2</source>
        <translation>支付第 %1 期（共 %2 期）</translation>
    </message>
    <message>
        <source>%1, due %2. Instalments are paid in order.</source>
        <translation>%1，%2 到期。各期须按顺序支付。</translation>
    </message>
    <message>
        <source>Paying off takes %1 today; you have %2 available.</source>
        <translation>今天结清需 %1；您可用 %2。</translation>
    </message>
    <message>
        <source>Pay another sum…</source>
        <translation>支付其他金额…</translation>
    </message>
</context>
<context>
    <name>tally::ui::ReviewView</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be signed</source>
        <translation>将要签署的内容</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>已证明</translation>
    </message>
    <message>
        <source>Only claimed</source>
        <translation>仅为声称</translation>
    </message>
    <message>
        <source>The file also says, and nothing proves it: &quot;%1&quot;</source>
        <translation>文件还称（无证明）：“%1”</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>被拒绝：%1。</translation>
    </message>
    <message>
        <source>Refused: %1%2.</source>
        <translation>被拒绝：%1%2。</translation>
    </message>
    <message>
        <source>Every figure below is proven, or computed from what is.</source>
        <translation>以下每个数字均已证明，或由已证明的内容算出。</translation>
    </message>
    <message>
        <source>True as of block %1 of %2 on %3. Your anchor is %4 older.</source>
        <translation>以 %2 的区块 %1（%3）为准。您的锚点早 %4。</translation>
    </message>
    <message>
        <source>The data is %1 old.</source>
        <translation>数据已有 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Loan %1…: %2 still owed of %3, to %n lenders, at %4 %.</source>
        <translation>
            <numerusform>借款 %1…：%3 中尚欠 %2，%n 位出借人，利率 %4%。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fees of the network in all: %1.</source>
        <translation>网络费合计：%1。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Owed after</source>
        <translation>之后欠款</translation>
    </message>
    <message>
        <source>Can be taken</source>
        <translation>可执行</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Instalment %1</source>
        <translation>第 %1 期</translation>
    </message>
    <message>
        <source>Whoever gets hold of the signed file can do nothing but make these payments, each in its window.</source>
        <translation>得到已签文件的人只能执行这些付款，且各在其时间窗内。</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them the account does not have the money yet.</source>
        <translation>
            <numerusform>其中 %n 笔账户余额尚不足。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier instalments are taken as paid by then.</source>
        <translation>
            <numerusform>先前 %n 期视为届时已付。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ScheduleChart</name>
    <message>
        <source>Repayment schedule</source>
        <translation>还款计划</translation>
    </message>
    <message>
        <source>Instalment %1 of %2, due %3</source>
        <translation>第 %1 期（共 %2 期），%3 到期</translation>
    </message>
    <message>
        <source>Principal %1</source>
        <translation>本金 %1</translation>
    </message>
    <message>
        <source>Interest %1</source>
        <translation>利息 %1</translation>
    </message>
    <message>
        <source>Late fee %1</source>
        <translation>滞纳金 %1</translation>
    </message>
    <message>
        <source>Left to pay %1</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>No schedule yet.</source>
        <translation>尚无还款计划。</translation>
    </message>
    <message>
        <source>%1 instalments until %2: principal %3, interest %4 in all. Use the arrow keys to read each one.</source>
        <translation>%1 期，至 %2：本金 %3，利息合计 %4。用方向键逐期查看。</translation>
    </message>
    <message>
        <source>The schedule appears here once the numbers are in.</source>
        <translation>数字填好后还款计划会显示在这里。</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未到期</translation>
    </message>
</context>
<context>
    <name>tally::ui::ScheduleModel</name>
    <message>
        <source>No.</source>
        <translation>期次</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Paid on %1</source>
        <translation>%1 已付</translation>
    </message>
</context>
<context>
    <name>tally::ui::SearchBox</name>
    <message>
        <source>Search pages, loans and addresses</source>
        <translation>搜索页面、借款和地址</translation>
    </message>
    <message>
        <source>Search  (Ctrl+K)</source>
        <translation>搜索  (Ctrl+K)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Send money to %1</source>
        <translation>向 %1 转账</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Loan %1 · %2</source>
        <translation>借款 %1 · %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>搜索中…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>tally::ui::SendPanel</name>
    <message>
        <source>To</source>
        <translation>收款方</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>收款方地址</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount to send</source>
        <translation>发送金额</translation>
    </message>
    <message>
        <source>Asset to send</source>
        <translation>发送的资产</translation>
    </message>
    <message>
        <source>Reference, readable by everybody (optional)</source>
        <translation>附言，所有人可见（可选）</translation>
    </message>
    <message>
        <source>Reference, readable by everybody</source>
        <translation>附言，所有人可见</translation>
    </message>
    <message>
        <source>Review and sign…</source>
        <translation>核对并签名…</translation>
    </message>
    <message>
        <source>Paste it; then compare the first and last letters.</source>
        <translation>请粘贴，然后核对首尾字符。</translation>
    </message>
    <message>
        <source>Enter the address of the receiver.</source>
        <translation>请输入收款方地址。</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <translation>有效：%1</translation>
    </message>
    <message>
        <source>(character %1)</source>
        <translation>（第 %1 个字符）</translation>
    </message>
    <message>
        <source>This is your own address.</source>
        <translation>这是您自己的地址。</translation>
    </message>
    <message>
        <source>More than the %1 you have available.</source>
        <translation>超过您可用的 %1。</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>请输入金额。</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>金额必须大于零。</translation>
    </message>
    <message>
        <source>The reference is too long.</source>
        <translation>附言太长。</translation>
    </message>
    <message>
        <source>Unlock the wallet first: the lock is at the lower right.</source>
        <translation>请先解锁钱包：锁在右下角。</translation>
    </message>
    <message>
        <source>Send money</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>You send %1 to the address below; once it is in a block nobody can bring it back.</source>
        <translation>您向下方地址发送 %1；一旦入块，无人能够追回。</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>网络费</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>之后剩余</translation>
    </message>
    <message>
        <source>Reference, public</source>
        <translation>附言（公开）</translation>
    </message>
    <message>
        <source>I have compared the address with the receiver&apos;s.</source>
        <translation>我已与收款方核对地址。</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>签名并发送</translation>
    </message>
    <message>
        <source>%1 is on its way to %2; it will be final in the next block.</source>
        <translation>%1 正发往 %2；下一个区块即最终确定。</translation>
    </message>
</context>
<context>
    <name>tally::ui::ShareBars</name>
    <message>
        <source>%1: %2 outstanding, %3 of all, in %4</source>
        <translation>%1：未偿 %2，占全部 %3，%4</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 份</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 份</translation>
    </message>
    <message>
        <source>Nothing outstanding.</source>
        <translation>无未偿金额。</translation>
    </message>
    <message>
        <source>Nothing outstanding</source>
        <translation>无未偿金额</translation>
    </message>
</context>
<context>
    <name>tally::ui::Shots</name>
    <message>
        <source>The folder “%1” cannot be made. Choose another one.</source>
        <translation>无法创建文件夹“%1”。请另选一个。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Free some space or choose another folder.</source>
        <translation>无法写入“%1”。请腾出空间或另选文件夹。</translation>
    </message>
</context>
<context>
    <name>tally::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Show only icons</source>
        <translation>仅显示图标</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>显示页面名称</translation>
    </message>
</context>
<context>
    <name>tally::ui::StageLine</name>
    <message>
        <source>Step %1 of %2: %3. %4</source>
        <translation>第 %1 步，共 %2 步：%3。%4</translation>
    </message>
</context>
<context>
    <name>tally::ui::StatusStrip</name>
    <message>
        <source>State of the node</source>
        <translation>节点状态</translation>
    </message>
    <message>
        <source>The newest block. Open the Node page.</source>
        <translation>最新区块。打开“节点”页。</translation>
    </message>
    <message>
        <source>Who this node talks to. Open the Node page.</source>
        <translation>本节点的通信对象。打开“节点”页。</translation>
    </message>
    <message>
        <source>Who makes blocks final. Open the Node page.</source>
        <translation>谁使区块最终确定。打开“节点”页。</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>正在打开存储…</translation>
    </message>
    <message>
        <source>The node has stopped</source>
        <translation>节点已停止</translation>
    </message>
    <message>
        <source>Final block %1 · %2</source>
        <translation>最终区块 %1 · %2</translation>
    </message>
    <message>
        <source>practice, no peers</source>
        <translation>练习，无对等节点</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 个对等节点</translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation>%1 个对等节点</translation>
    </message>
    <message>
        <source>1 validator</source>
        <translation>1 个验证者</translation>
    </message>
    <message>
        <source>%1 validators</source>
        <translation>%1 个验证者</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>no wallet</source>
        <translation>无钱包</translation>
    </message>
    <message>
        <source>This practice wallet has no passphrase, so it stays unlocked.</source>
        <translation>此练习钱包没有密码短语，因此保持解锁。</translation>
    </message>
    <message>
        <source>There is no wallet to lock yet.</source>
        <translation>还没有可锁定的钱包。</translation>
    </message>
    <message>
        <source>Unlock the wallet</source>
        <translation>解锁钱包</translation>
    </message>
    <message>
        <source>Lock the wallet</source>
        <translation>锁定钱包</translation>
    </message>
</context>
<context>
    <name>tally::ui::SyncOverlay</name>
    <message>
        <source>Progress of the node</source>
        <translation>节点进度</translation>
    </message>
    <message>
        <source>Hide this; the work goes on</source>
        <translation>隐藏此窗口；工作继续进行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Opening the store</source>
        <translation>正在打开存储</translation>
    </message>
    <message>
        <source>Reading the last final block from disk.</source>
        <translation>正在从磁盘读取最新的最终区块。</translation>
    </message>
    <message>
        <source>Living through the first months</source>
        <translation>正在经历最初几个月</translation>
    </message>
    <message>
        <source>The practice market is at block %1; the pages fill as you watch.</source>
        <translation>练习市场已到区块 %1；页面会逐渐填满。</translation>
    </message>
    <message>
        <source>Catching up with the network</source>
        <translation>正在追赶网络</translation>
    </message>
    <message>
        <source>Block %1. What you see is true as of that block.</source>
        <translation>区块 %1。您看到的是截至该区块的状态。</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>大约还需 %1。</translation>
    </message>
</context>
<context>
    <name>tally::ui::TableView</name>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write all rows to a CSV file</source>
        <translation>将所有行写入 CSV 文件</translation>
    </message>
</context>
<context>
    <name>tally::ui::TimelineModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>滞纳金</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>区块</translation>
    </message>
</context>
<context>
    <name>tally::ui::UnlockDialog</name>
    <message>
        <source>Unlock the wallet</source>
        <translation>解锁钱包</translation>
    </message>
    <message>
        <source>Looking needs no key. Signing does: the passphrase opens it until you lock the wallet or close the window.</source>
        <translation>查看不需要密钥，签名需要：密码短语打开密钥，直到您锁定钱包或关闭窗口。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>解锁中…</translation>
    </message>
</context>
<context>
    <name>tally::ui::ValidatorModel</name>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Voting power</source>
        <translation>投票权</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source> </source>
        <translation> </translation>
    </message>
    <message>
        <source>this node</source>
        <translation>本节点</translation>
    </message>
</context>
<context>
    <name>tally::ui::WalletPage</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Without network fees</source>
        <translation>不含网络费</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>收发</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>出借</translation>
    </message>
    <message>
        <source>Borrowing</source>
        <translation>借入</translation>
    </message>
    <message>
        <source>Network fees</source>
        <translation>网络费</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>History of the account</source>
        <translation>账户历史</translation>
    </message>
    <message>
        <source>The history has been written to %1.</source>
        <translation>历史已写入 %1。</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>All assets</source>
        <translation>所有资产</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>Part of a reference or loan number</source>
        <translation>附言或借款编号的一部分</translation>
    </message>
    <message>
        <source>Reference or loan</source>
        <translation>附言或借款</translation>
    </message>
    <message>
        <source>Nothing fits. Payments, loans and bids of this account appear here as they become final.</source>
        <translation>没有符合的。本账户的付款、借款和出价最终确定后会显示在这里。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 个事件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>available · %1 on hold for bids</source>
        <translation>可用 · 出价冻结 %1</translation>
    </message>
    <message>
        <source>available, nothing on hold</source>
        <translation>可用，无冻结</translation>
    </message>
</context>
<context>
    <name>tally::ui::WalletStep</name>
    <message>
        <source>A wallet that never meets a network</source>
        <translation>从不联网的钱包</translation>
    </message>
    <message>
        <source>Its words are the only backup. Write them on paper; nobody can give them back to you.</source>
        <translation>单词是唯一的备份。请写在纸上；无人能替您找回。</translation>
    </message>
    <message>
        <source>Make new words</source>
        <translation>生成新单词</translation>
    </message>
    <message>
        <source>I have words</source>
        <translation>我有单词</translation>
    </message>
    <message>
        <source>Write these words down, in this order</source>
        <translation>请按顺序写下这些单词</translation>
    </message>
    <message>
        <source>The words of the new wallet</source>
        <translation>新钱包的单词</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>我已写下</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>单词</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>Make the wallet</source>
        <translation>创建钱包</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Unlock the offline wallet</source>
        <translation>解锁离线钱包</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Type the words in again, to be sure</source>
        <translation>请再次输入单词以确认</translation>
    </message>
    <message>
        <source>Type in the words of your wallet</source>
        <translation>请输入您钱包的单词</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次密码短语不一致。</translation>
    </message>
</context>
</TS>
