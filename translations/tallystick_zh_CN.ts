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
    <name>SecurityText</name>
    <message>
        <source>%1 are locked in the borrower&apos;s own balance as collateral.</source>
        <translation>%1 作为抵押锁定在借款人自己的余额中。</translation>
    </message>
    <message>
        <source>%1 guarantor answers for it, with up to %2.</source>
        <translation>%1 位担保人为其担保，最多 %2。</translation>
    </message>
    <message>
        <source>%1 guarantors answer for it, with up to %2 in all.</source>
        <translation>%1 位担保人为其担保，合计最多 %2。</translation>
    </message>
    <message>
        <source>Guarantors paid %1 for the borrower, who still owes them %2.</source>
        <translation>担保人已代借款人支付 %1，借款人尚欠他们 %2。</translation>
    </message>
    <message>
        <source>The collateral has to be worth %1 of what is outstanding, by the prices of %2.</source>
        <translation>按 %2 发布的价格，抵押价值须达到未偿金额的 %1。</translation>
    </message>
    <message>
        <source>It is worth %1 and should be %2: unless more is pledged or paid by %3, all is due at once.</source>
        <translation>其价值为 %1，应为 %2：若到 %3 仍未追加抵押或还款，全部欠款立即到期。</translation>
    </message>
    <message>
        <source>The collateral is for sale; nobody has bid yet. The first bid starts three days.</source>
        <translation>抵押正在出售；尚无人出价。首个出价后开始三天计时。</translation>
    </message>
    <message>
        <source>The collateral is for sale; the best bid is %1, the sale ends in %2.</source>
        <translation>抵押正在出售；最高出价 %1，出售剩余 %2。</translation>
    </message>
    <message>
        <source>There is no collateral and no guarantee: if the borrower stops paying, your part of the rest is lost.</source>
        <translation>没有抵押也没有担保：若借款人停止还款，您所占的余额即告损失。</translation>
    </message>
    <message>
        <source>all of what is owed</source>
        <translation>全部欠款</translation>
    </message>
    <message>
        <source>%1 of what is owed</source>
        <translation>欠款的 %1</translation>
    </message>
</context>
<context>
    <name>StatementPaper</name>
    <message>
        <source>What was lent</source>
        <translation>借出明细</translation>
    </message>
    <message>
        <source>What was borrowed</source>
        <translation>借入明细</translation>
    </message>
    <message>
        <source>%1 to %2, in %3</source>
        <translation>%1 至 %2，以 %3 计</translation>
    </message>
    <message>
        <source>Account %1 on the network “%2”, as of block %3</source>
        <translation>账户 %1，网络“%2”，截至区块 %3</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借款</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>A payment counts on the day on which the borrower paid it, whether or not it has been collected since. At the start + paid out + notes traded − repaid − written off = at the end. What is recovered of a loan comes after it was written off, so it stands beside that sum.</source>
        <translation>还款计入借款人付款的当日，无论此后是否已领取。期初 + 放款 + 债权份额买卖 − 还款 − 核销 = 期末。核销之后追回的款项不计入此式，另行列出。</translation>
    </message>
    <message>
        <source>The debt cost %1 a year (XIRR).</source>
        <translation>借入的年化成本为 %1 (XIRR)。</translation>
    </message>
    <message>
        <source>Return a year (XIRR): %1. Nothing is overdue.</source>
        <translation>年化收益 (XIRR)：%1。没有逾期。</translation>
    </message>
    <message>
        <source>Return a year (XIRR): %1 if overdue loans are repaid in full, %2 if nothing more comes from them.</source>
        <translation>年化收益 (XIRR)：若逾期借款全部还清为 %1，若不再还款为 %2。</translation>
    </message>
    <message>
        <source>Return a year (XIRR): %1 if overdue loans are repaid in full; all is lost if nothing more comes from them.</source>
        <translation>年化收益 (XIRR)：若逾期借款全部还清为 %1；若不再还款，则全部损失。</translation>
    </message>
    <message>
        <source>Overdue at the end</source>
        <translation>期末逾期</translation>
    </message>
    <message>
        <source>Paid for notes</source>
        <translation>买入债权份额支付</translation>
    </message>
    <message>
        <source>Received for notes</source>
        <translation>卖出债权份额收入</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>无法写入“%1”：%2。请另选位置。</translation>
    </message>
</context>
<context>
    <name>tally::app::Joining</name>
    <message>
        <source>%1 is no address of a node. It is like 192.0.2.7:7111.</source>
        <translation>%1 不是节点地址。地址形如 192.0.2.7:7111。</translation>
    </message>
    <message>
        <source>This link asks for a payment: open it on the Wallet page.</source>
        <translation>此链接是付款请求：请在“钱包”页打开。</translation>
    </message>
    <message>
        <source>The other window could not be started.</source>
        <translation>无法启动另一个窗口。</translation>
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
    <message>
        <source>The steps do not fit: as many as instalments, none below zero, the last above it, and together the whole loan.</source>
        <translation>各步不符：数目须与期数相同，均不低于零，最后一步大于零，合计为整笔借款。</translation>
    </message>
    <message>
        <source>The floating rate contradicts itself. The floor is at most the cap, your highest rate too, and a single payment at the end has no floating rate.</source>
        <translation>浮动利率自相矛盾。下限不超过上限，您的最高利率也不超过上限；到期一次还清不能用浮动利率。</translation>
    </message>
    <message>
        <source>The proposal changes nothing or is outside its limits. Check the figures.</source>
        <translation>提案没有任何改动，或超出限制。请检查各项数字。</translation>
    </message>
    <message>
        <source>A guarantee is for more than nothing and at most all of what is owed.</source>
        <translation>担保须大于零，且最多为全部欠款。</translation>
    </message>
    <message>
        <source>A margin is 100 % to 1000 %, with 1 to 30 days to cure and prices no older than 168 hours.</source>
        <translation>最低抵押率为 100% 至 1000%，补足期限 1 至 30 天，价格不早于 168 小时前。</translation>
    </message>
    <message>
        <source>A price is of one asset in another. Choose two.</source>
        <translation>价格是以一种资产表示另一种资产。请选择两种。</translation>
    </message>
    <message>
        <source>A joint account needs 1 to 16 different keys, and at most as many signatures as keys.</source>
        <translation>联名账户需要 1 至 16 个不同的密钥，所需签名数不超过密钥数。</translation>
    </message>
    <message>
        <source>That much is not owed now. Waive at most what is due.</source>
        <translation>目前没有欠这么多。减免额不得超过应付额。</translation>
    </message>
    <message>
        <source>Only the borrower and the holders of its notes decide on a loan.</source>
        <translation>只有借款人和债权份额持有人可以对借款作决定。</translation>
    </message>
    <message>
        <source>The loan has new terms since this was signed, and this instalment is no more. Sign the instalments of the new schedule.</source>
        <translation>签名之后借款条款已变更，该期不复存在。请签署新还款计划的各期。</translation>
    </message>
    <message>
        <source>This proposal is over. Look at the latest state of the loan.</source>
        <translation>该提案已结束。请查看借款的最新状态。</translation>
    </message>
    <message>
        <source>As many proposals as there may be are open on this loan. Wait for one to end.</source>
        <translation>该借款的未决提案已达上限。请等其中一个结束。</translation>
    </message>
    <message>
        <source>You have an open proposal on this loan. Withdraw it first.</source>
        <translation>您对该借款有一个未决提案。请先撤回。</translation>
    </message>
    <message>
        <source>Votes have to end within 30 days and before the first payment under the new terms, and that within two years.</source>
        <translation>投票须在 30 天内且在新条款首次还款之前结束，首次还款须在两年内。</translation>
    </message>
    <message>
        <source>Who proposes holds at least a twentieth of the loan. You can vote on the proposals of others.</source>
        <translation>提案人须至少持有借款的二十分之一。您可以对他人的提案投票。</translation>
    </message>
    <message>
        <source>What is left of the loan could not be paid by these terms. Propose others.</source>
        <translation>按这些条款无法还清借款余额。请提出其他条款。</translation>
    </message>
    <message>
        <source>This listing is not open to you in this way: a named lender accepts, all others bid.</source>
        <translation>您不能以这种方式参与该借款标：指定出借人直接接受，其他人出价。</translation>
    </message>
    <message>
        <source>There is no such reference rate, or nothing was posted for it yet.</source>
        <translation>没有这种参考利率，或尚未发布过数值。</translation>
    </message>
    <message>
        <source>This code is taken. Choose another one.</source>
        <translation>该代码已被占用。请另选一个。</translation>
    </message>
    <message>
        <source>Only its publisher posts this rate.</source>
        <translation>只有其发布者可以发布该利率。</translation>
    </message>
    <message>
        <source>A rate is posted for a day after the last one and not after today.</source>
        <translation>发布利率的日期须晚于上一次，且不晚于今天。</translation>
    </message>
    <message>
        <source>Collateral is another asset than the loan&apos;s, and the one that was pledged before.</source>
        <translation>抵押须是与借款不同的资产，且与此前抵押的资产相同。</translation>
    </message>
    <message>
        <source>Nobody answers for a loan of their own. Pledge collateral instead.</source>
        <translation>不能为自己的借款担保。请改为提供抵押。</translation>
    </message>
    <message>
        <source>Ten others answer for this loan already.</source>
        <translation>已有十人为该借款担保。</translation>
    </message>
    <message>
        <source>Its collateral is not for sale, or the sale has ended.</source>
        <translation>其抵押未在出售，或出售已结束。</translation>
    </message>
    <message>
        <source>Somebody bid as much. Bid 1 % more than the best bid at least.</source>
        <translation>已有人出到此价。出价须至少比最高出价高 1%。</translation>
    </message>
    <message>
        <source>A margin needs collateral. Pledge it first.</source>
        <translation>最低抵押率需要抵押。请先提供抵押。</translation>
    </message>
    <message>
        <source>A margin was agreed for this loan already, once and for good.</source>
        <translation>该借款已约定最低抵押率，不可更改。</translation>
    </message>
    <message>
        <source>You cannot say yourself what your collateral is worth. Name somebody else.</source>
        <translation>不能由您自己评定抵押的价值。请指定他人。</translation>
    </message>
    <message>
        <source>No margin was agreed for this loan.</source>
        <translation>该借款未约定最低抵押率。</translation>
    </message>
    <message>
        <source>Its margin is called already. Wait for the end of the days to cure.</source>
        <translation>已要求补足抵押。请等补足期限结束。</translation>
    </message>
    <message>
        <source>The publisher&apos;s last price is too old to count.</source>
        <translation>发布者的最近价格太旧，不再有效。</translation>
    </message>
    <message>
        <source>Its collateral is worth enough.</source>
        <translation>其抵押价值足够。</translation>
    </message>
    <message>
        <source>You posted a price of these assets less than an hour ago.</source>
        <translation>您在一小时内已发布过这两种资产的价格。</translation>
    </message>
    <message>
        <source>A price moves by a fifth at most. Post a nearer one, the next in an hour.</source>
        <translation>价格每次最多变动五分之一。请发布更接近的价格，一小时后再发布下一个。</translation>
    </message>
    <message>
        <source>Other keys sign for this account now. Make it again and have them sign.</source>
        <translation>此账户现由其他密钥签名。请重新生成并由它们签名。</translation>
    </message>
    <message>
        <source>It was cancelled together with everything signed ahead for this loan. Sign it anew if you still want it.</source>
        <translation>它已随该借款的全部预先签名一并取消。如仍需要，请重新签名。</translation>
    </message>
    <message>
        <source>The letter has expired. Send a new one.</source>
        <translation>信件已过期。请重新发送。</translation>
    </message>
    <message>
        <source>A letter is kept for two weeks at most. Set an earlier end.</source>
        <translation>信件最多保留两周。请设定较早的截止时间。</translation>
    </message>
    <message>
        <source>This letter is here already.</source>
        <translation>该信件已在此处。</translation>
    </message>
    <message>
        <source>The letter is not signed by its sender. Send it again.</source>
        <translation>信件没有发件人的签名。请重新发送。</translation>
    </message>
    <message>
        <source>Too many of your letters are waiting for the coins that you have. Wait until some are read, or get more coins.</source>
        <translation>按您持有的币，等待中的信件太多。请等部分信件被阅读，或取得更多币。</translation>
    </message>
    <message>
        <source>The nodes have no room for more of your letters. Wait until some expire.</source>
        <translation>节点已无空间存放您更多的信件。请等部分信件过期。</translation>
    </message>
    <message>
        <source>Nodes do not carry a status list of this size.</source>
        <translation>节点不传送这么大的状态列表。</translation>
    </message>
    <message>
        <source>These words are sound, but they are of another wallet.</source>
        <translation>这些单词有效，但属于另一个钱包。</translation>
    </message>
    <message>
        <source>The words cannot be read. Compare them with your paper.</source>
        <translation>无法识别这些单词。请与纸上的核对。</translation>
    </message>
    <message>
        <source>The key of this account is on another machine. Sign there, offline.</source>
        <translation>此账户的密钥在另一台计算机上。请在那里离线签名。</translation>
    </message>
    <message>
        <source>A wallet&apos;s name has letters, digits and hyphens, up to 32.</source>
        <translation>钱包名称由字母、数字和连字符组成，最多 32 个字符。</translation>
    </message>
    <message>
        <source>This wallet is older than words. Back up its file.</source>
        <translation>此钱包没有单词（版本较早）。请备份其文件。</translation>
    </message>
    <message>
        <source>Whoever made this proof does not hold the key of that address, or the text was changed.</source>
        <translation>生成此证明的人不持有该地址的密钥，或文本已被改动。</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it.</source>
        <translation>文本太长。请缩短。</translation>
    </message>
    <message>
        <source>There is no key to write to: it is published on the Credit page of the other side, or of your own.</source>
        <translation>没有可用于写信的密钥：须由对方或您自己在“信用”页发布。</translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation>没有这个请求。</translation>
    </message>
    <message>
        <source>This request is over: it was answered, refused, or has expired.</source>
        <translation>该请求已结束：已答复、已拒绝或已过期。</translation>
    </message>
    <message>
        <source>You have no fresh copy of a document of this type. Order one from who attests.</source>
        <translation>您没有这类凭证的新副本。请向出具证明者申领一份。</translation>
    </message>
    <message>
        <source>The lender requires a fact that is not ticked. Tick it, or refuse.</source>
        <translation>出借人要求的一项事实未勾选。请勾选，或拒绝。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>The document does not hold.</source>
        <translation>该凭证不成立。</translation>
    </message>
    <message>
        <source>Open an office first, on the Issuer’s desk.</source>
        <translation>请先在“颁发者工作台”开设机构。</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>没有这项申领。</translation>
    </message>
    <message>
        <source>Facts can only be asked for about a loan of somebody else.</source>
        <translation>只能就他人的借款请求事实。</translation>
    </message>
    <message>
        <source>Nothing was issued under this entry.</source>
        <translation>该条目下没有签发过凭证。</translation>
    </message>
    <message>
        <source>The status list of that time is not here yet. Other nodes are asked for it: try again in a minute.</source>
        <translation>当时的状态列表尚未取得。正在向其他节点索取：请一分钟后再试。</translation>
    </message>
    <message>
        <source>steps of one&apos;s own</source>
        <translation>自定步骤</translation>
    </message>
    <message>
        <source>floating with %1, at least %2 and at most %3</source>
        <translation>随 %1 浮动，最低 %2，最高 %3</translation>
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
    <name>tally::ui::AskDialog</name>
    <message>
        <source>Ask for facts</source>
        <translation>请求事实</translation>
    </message>
    <message>
        <source>Ask the borrower of %1</source>
        <translation>向%1的借款人请求</translation>
    </message>
    <message>
        <source>The borrower sees these words and decides fact by fact. Ask for what you need: a short list is answered more often.</source>
        <translation>借款人会看到这些文字，并逐项决定。请只请求所需的内容：简短的清单更常得到答复。</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>不请求</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>To decide on a bid</source>
        <translation>用于决定是否出价</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Kept for days</source>
        <translation>保留天数</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Answer within days</source>
        <translation>答复期限天数</translation>
    </message>
    <message>
        <source>I keep it for</source>
        <translation>我保留</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>发送请求</translation>
    </message>
    <message>
        <source>Ask for at least one fact.</source>
        <translation>请至少请求一项事实。</translation>
    </message>
</context>
<context>
    <name>tally::ui::AutopayDialog</name>
    <message>
        <source>Autopay</source>
        <translation>自动还款</translation>
    </message>
    <message>
        <source>Let %1 pay itself</source>
        <translation>%1自动还款</translation>
    </message>
    <message>
        <source>Now: each instalment of at most %1 is taken when due.</source>
        <translation>目前：每期不超过 %1 时到期自动扣款。</translation>
    </message>
    <message>
        <source>Now: you pay each instalment by hand.</source>
        <translation>目前：每期由您手动还款。</translation>
    </message>
    <message>
        <source>At most for one instalment, with all its charges</source>
        <translation>每期最多扣款，含所有附加费用</translation>
    </message>
    <message>
        <source>At most for one instalment</source>
        <translation>每期最多扣款</translation>
    </message>
    <message>
        <source>Pay by hand</source>
        <translation>手动还款</translation>
    </message>
    <message>
        <source>You pay by hand already.</source>
        <translation>目前已是手动还款。</translation>
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
        <source>Say how much at most.</source>
        <translation>请填写最多多少。</translation>
    </message>
    <message>
        <source>The largest instalment is %1: it would not be taken. You would have to pay it by hand.</source>
        <translation>最大一期为 %1：不会自动扣款，您须手动支付。</translation>
    </message>
    <message>
        <source>Covers every instalment as scheduled, the largest is %1.</source>
        <translation>足以支付计划中的每一期，最大一期为 %1。</translation>
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
    <message>
        <source>3  Security</source>
        <translation>3  抵押</translation>
    </message>
    <message>
        <source>5  Review</source>
        <translation>5  核对</translation>
    </message>
    <message>
        <source>Fixed or floating rate</source>
        <translation>固定或浮动利率</translation>
    </message>
    <message>
        <source>the same to the end</source>
        <translation>始终不变</translation>
    </message>
    <message>
        <source>Highest rate that a floating one may reach</source>
        <translation>浮动利率可达到的最高值</translation>
    </message>
    <message>
        <source>That rate is</source>
        <translation>该利率</translation>
    </message>
    <message>
        <source>never more than</source>
        <translation>最高不超过</translation>
    </message>
    <message>
        <source>Floating: what the auction finds above the reference stays so; with each payment the rate follows the reference. A reference older than 45 days does not count, the last rate stays.</source>
        <translation>浮动：竞价得出的高于参考利率的部分保持不变；每次还款时利率随参考利率调整。参考利率超过 45 天则不计，沿用上一利率。</translation>
    </message>
    <message>
        <source>Principal of each payment</source>
        <translation>每期本金</translation>
    </message>
    <message>
        <source>0; 1000; 4000</source>
        <translation>0; 1000; 4000</translation>
    </message>
    <message>
        <source>Principal each time</source>
        <translation>每期本金</translation>
    </message>
    <message>
        <source>One amount a payment, the last above zero, together the whole loan. 0: only interest is paid then.</source>
        <translation>每期一个金额，最后一期大于零，合计为整笔借款。0：该期只付利息。</translation>
    </message>
    <message>
        <source>Address of the only lender</source>
        <translation>唯一出借人的地址</translation>
    </message>
    <message>
        <source>everybody may bid</source>
        <translation>所有人均可出价</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>仅限</translation>
    </message>
    <message>
        <source>An address: then nobody bids, this lender alone can fund all of it, at your highest rate, by accepting.</source>
        <translation>填写地址：则无人出价，只有该出借人可以接受，并按您的最高利率提供全额。</translation>
    </message>
    <message>
        <source>floating with %1 (%2)</source>
        <translation>随 %1 浮动（%2）</translation>
    </message>
    <message>
        <source>Say what the floating rate is never more than.</source>
        <translation>请填写浮动利率的最高值。</translation>
    </message>
    <message>
        <source>Write the principal of each payment, at most %1, with ; between them.</source>
        <translation>请填写每期本金，最多 %1 期，以 ; 分隔。</translation>
    </message>
    <message>
        <source>The payments together make %1, the loan %2.</source>
        <translation>各期合计 %1，借款为 %2。</translation>
    </message>
    <message>
        <source>The number of payments follows from their amounts.</source>
        <translation>期数由各期金额决定。</translation>
    </message>
    <message>
        <source>You also pledge %1; it is locked once the listing stands.</source>
        <translation>您还抵押 %1；借款标发布后即锁定。</translation>
    </message>
    <message>
        <source>4  Listing</source>
        <translation>4  借款标</translation>
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
    <name>tally::ui::BorrowSecurity</name>
    <message>
        <source>What you pledge</source>
        <translation>抵押什么</translation>
    </message>
    <message>
        <source>How much of it you pledge</source>
        <translation>抵押多少</translation>
    </message>
    <message>
        <source>Address of who says what it is worth</source>
        <translation>评定其价值者的地址</translation>
    </message>
    <message>
        <source>nobody: no margin</source>
        <translation>无：不设最低抵押率</translation>
    </message>
    <message>
        <source>What it has to be worth</source>
        <translation>须达到的价值</translation>
    </message>
    <message>
        <source>%1 % of what is outstanding</source>
        <translation>未偿金额的 %1%</translation>
    </message>
    <message>
        <source>I pledge</source>
        <translation>我抵押</translation>
    </message>
    <message>
        <source>in</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Another asset, locked in your own balance until the loan is repaid. If you stop paying it is sold, and what is left over comes back to you. Left empty, you pledge nothing.</source>
        <translation>另一种资产，锁定在您自己的余额中，直到借款还清。若您停止还款，它将被出售，余款退还给您。留空则不抵押。</translation>
    </message>
    <message>
        <source>Prices by</source>
        <translation>价格来自</translation>
    </message>
    <message>
        <source>worth at least</source>
        <translation>价值至少</translation>
    </message>
    <message>
        <source>With a publisher of prices you promise a margin: if the collateral is worth less, you have seven days to pledge more or to pay. Friends can guarantee your listing in the market.</source>
        <translation>指定价格发布者，即承诺最低抵押率：若抵押价值不足，您有七天时间追加抵押或还款。朋友可以在市场中为您的借款标担保。</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>A margin needs collateral.</source>
        <translation>最低抵押率需要抵押。</translation>
    </message>
    <message>
        <source>This is no address of a publisher of prices.</source>
        <translation>这不是价格发布者的地址。</translation>
    </message>
    <message>
        <source>You have %1 available, less than you pledge.</source>
        <translation>您的可用余额为 %1，少于抵押额。</translation>
    </message>
    <message>
        <source>%1 as collateral</source>
        <translation>%1 作为抵押</translation>
    </message>
    <message>
        <source>Your collateral is being locked.</source>
        <translation>正在锁定您的抵押。</translation>
    </message>
    <message>
        <source>Your margin is being agreed.</source>
        <translation>正在约定您的最低抵押率。</translation>
    </message>
</context>
<context>
    <name>tally::ui::CareDialog</name>
    <message>
        <source>Wallets and backup</source>
        <translation>钱包与备份</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>地址簿</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The key of this wallet is on another machine: its backup is there.</source>
        <translation>此钱包的密钥在另一台计算机上：备份也在那里。</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it to see how its backup stands.</source>
        <translation>钱包已锁定。请解锁以查看备份情况。</translation>
    </message>
    <message>
        <source>This wallet is older than words. Back up the file wallet.tally.</source>
        <translation>此钱包没有单词（版本较早）。请备份文件 wallet.tally。</translation>
    </message>
    <message>
        <source>Not backed up. Write the words down, then prove it below. Without them the money is lost with this machine.</source>
        <translation>尚未备份。请写下单词，然后在下方验证。没有单词，这台计算机丢失时资金也随之丢失。</translation>
    </message>
    <message>
        <source>Backed up: the words were last proved on %1.</source>
        <translation>已备份：单词最近一次验证于 %1。</translation>
    </message>
    <message>
        <source>(first)</source>
        <translation>（首个）</translation>
    </message>
    <message>
        <source>watch-only</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>with key</source>
        <translation>有密钥</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>The words open this wallet: the backup is good.</source>
        <translation>这些单词能打开此钱包：备份有效。</translation>
    </message>
    <message>
        <source>The two new passphrases differ.</source>
        <translation>两次新密码短语不一致。</translation>
    </message>
    <message>
        <source>The new passphrase was proved on the file and counts from now on. Copies made before still open with the old one.</source>
        <translation>新密码短语已在文件上验证，从现在起生效。此前的副本仍用旧密码短语打开。</translation>
    </message>
    <message>
        <source>Choose a wallet first.</source>
        <translation>请先选择钱包。</translation>
    </message>
    <message>
        <source>This wallet is in use now.</source>
        <translation>现在使用此钱包。</translation>
    </message>
    <message>
        <source>The wallet is made and in use. Write its words down now.</source>
        <translation>钱包已创建并投入使用。请立即写下其单词。</translation>
    </message>
    <message>
        <source>Restored and in use. %1 accounts of these words were looked for as of block %2; </source>
        <translation>已恢复并投入使用。已查找这些单词的 %1 个账户，截至区块 %2； </translation>
    </message>
    <message>
        <source>the chain knows none of them yet.</source>
        <translation>链上尚无其中任何一个。</translation>
    </message>
    <message>
        <source>found: %1.</source>
        <translation>找到：%1。</translation>
    </message>
    <message>
        <source>Signed. Give away the text, your address and the proof.</source>
        <translation>已签名。请给出文本、您的地址和证明。</translation>
    </message>
    <message>
        <source>The holder of that address signed exactly this text.</source>
        <translation>该地址的持有人签署的正是此文本。</translation>
    </message>
    <message>
        <source>1. Write the words down</source>
        <translation>1. 写下单词</translation>
    </message>
    <message>
        <source>Passphrase of the wallet</source>
        <translation>钱包的密码短语</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>显示单词</translation>
    </message>
    <message>
        <source>The words of this wallet</source>
        <translation>此钱包的单词</translation>
    </message>
    <message>
        <source>2. Prove the backup</source>
        <translation>2. 验证备份</translation>
    </message>
    <message>
        <source>Type the words from your paper. This proves that they open this wallet, and touches nothing of it.</source>
        <translation>请输入纸上的单词。这可验证它们能打开此钱包，且不改动钱包。</translation>
    </message>
    <message>
        <source>The words from your paper</source>
        <translation>纸上的单词</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>It seals the wallet&apos;s file on this machine. The words stay the same. The new one is proved on the file before it counts.</source>
        <translation>它加密保护本机上的钱包文件。单词不变。新密码短语先在文件上验证，然后生效。</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>当前密码短语</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密码短语</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>再次输入新密码短语</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Wallets on this machine</source>
        <translation>本机上的钱包</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Use the chosen one</source>
        <translation>使用所选钱包</translation>
    </message>
    <message>
        <source>Another wallet</source>
        <translation>另一个钱包</translation>
    </message>
    <message>
        <source>Name: letters, digits, hyphens</source>
        <translation>名称：字母、数字、连字符</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>其密码短语</translation>
    </message>
    <message>
        <source>Words of a wallet that exists; empty for new words</source>
        <translation>已有钱包的单词；留空则生成新单词</translation>
    </message>
    <message>
        <source>Make it from new words</source>
        <translation>用新单词创建</translation>
    </message>
    <message>
        <source>Restore it from these words</source>
        <translation>用这些单词恢复</translation>
    </message>
    <message>
        <source>A watch-only wallet comes from pairing: menu Wallet, “Pair an offline wallet…”.</source>
        <translation>仅查看钱包来自配对：“钱包”菜单，“配对离线钱包…”。</translation>
    </message>
    <message>
        <source>Sealed with the wallet. Unlock it to read and write here.</source>
        <translation>随钱包一同加密。请解锁后在此读写。</translation>
    </message>
    <message>
        <source>Name; empty takes the address out</source>
        <translation>名称；留空则移除该地址</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A signature under a text shows that you hold the key of your address. It can never move money.</source>
        <translation>文本下的签名表明您持有该地址的密钥。它绝不能转移资金。</translation>
    </message>
    <message>
        <source>The text, to the letter</source>
        <translation>文本，一字不差</translation>
    </message>
    <message>
        <source>Address of who signed</source>
        <translation>签名者的地址</translation>
    </message>
    <message>
        <source>The proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Sign with this wallet</source>
        <translation>用此钱包签名</translation>
    </message>
    <message>
        <source>Check the proof</source>
        <translation>核对证明</translation>
    </message>
</context>
<context>
    <name>tally::ui::CarryView</name>
    <message>
        <source>The other screen must show the same words:</source>
        <translation>另一屏幕必须显示相同的单词：</translation>
    </message>
    <message>
        <source>Words of this file</source>
        <translation>此文件的单词</translation>
    </message>
    <message>
        <source>Photograph or film the code, or save the file and carry it over on a stick. Both are the same.</source>
        <translation>拍照或拍摄二维码，或将文件存到 U 盘带过去。两者相同。</translation>
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
    <name>tally::ui::ChangeActions</name>
    <message>
        <source>Network fee</source>
        <translation>网络费</translation>
    </message>
    <message>
        <source>%1 of interest</source>
        <translation>利息 %1</translation>
    </message>
    <message>
        <source>%1 of late interest</source>
        <translation>罚息 %1</translation>
    </message>
    <message>
        <source>%1 of late fee</source>
        <translation>滞纳金 %1</translation>
    </message>
    <message>
        <source>The lenders give up %1.</source>
        <translation>出借人放弃%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>What is left is paid back by %1 over %2 at %3, first on %4; %5.</source>
        <translation>余额还款：%1，期限 %2，利率 %3，首期 %4；%5。</translation>
    </message>
    <message>
        <source>what is overdue becomes principal</source>
        <translation>逾期款项并入本金</translation>
    </message>
    <message>
        <source>what is overdue comes with the first payment</source>
        <translation>逾期款项随首期支付</translation>
    </message>
    <message>
        <source>Waive charges</source>
        <translation>减免息费</translation>
    </message>
    <message>
        <source>Propose new terms</source>
        <translation>提议新条款</translation>
    </message>
    <message>
        <source>It holds once lenders of more than two thirds of %1 agree; your own part counts at once.</source>
        <translation>持有%1三分之二以上的出借人同意后生效；您自己的部分立即计入。</translation>
    </message>
    <message>
        <source>It holds once lenders of more than two thirds of %1 and the borrower agree; payments signed ahead for the old schedule are refused then.</source>
        <translation>持有%1三分之二以上的出借人和借款人同意后生效；届时按旧计划预先签署的还款将被拒绝。</translation>
    </message>
    <message>
        <source>Votes until</source>
        <translation>投票截止</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未偿</translation>
    </message>
    <message>
        <source>I give up my part of this money.</source>
        <translation>我放弃这笔钱中属于我的部分。</translation>
    </message>
    <message>
        <source>I want these terms.</source>
        <translation>我愿采用这些条款。</translation>
    </message>
    <message>
        <source>Sign and propose</source>
        <translation>签名并提议</translation>
    </message>
    <message>
        <source>Your proposal is on its way. It shows on the loan once a block has taken it.</source>
        <translation>您的提案已发出。被区块收录后会显示在该借款中。</translation>
    </message>
    <message>
        <source>Agree to proposal %1</source>
        <translation>同意提案 %1</translation>
    </message>
    <message>
        <source>Say no to proposal %1</source>
        <translation>反对提案 %1</translation>
    </message>
    <message>
        <source>You agree; once more than two thirds do, it holds for all lenders.</source>
        <translation>您同意；超过三分之二同意后，对所有出借人生效。</translation>
    </message>
    <message>
        <source>Your no ends this proposal.</source>
        <translation>您的反对将终结此提案。</translation>
    </message>
    <message>
        <source>Your part no longer counts for it.</source>
        <translation>您的部分不再计为同意。</translation>
    </message>
    <message>
        <source>Agreed so far</source>
        <translation>目前已同意</translation>
    </message>
    <message>
        <source>I agree to this.</source>
        <translation>我同意。</translation>
    </message>
    <message>
        <source>I do not agree.</source>
        <translation>我不同意。</translation>
    </message>
    <message>
        <source>Sign and vote</source>
        <translation>签名并投票</translation>
    </message>
    <message>
        <source>Your vote is on its way.</source>
        <translation>您的投票已发出。</translation>
    </message>
    <message>
        <source>Lend on %1</source>
        <translation>出借给%1</translation>
    </message>
    <message>
        <source>You alone lend %1 for %2 at %3: it goes to the borrower at once and comes back only as they repay, without collateral or guarantee.</source>
        <translation>您独自借出 %1，期限 %2，利率 %3：款项立即到借款人，仅随其还款收回，没有抵押或担保。</translation>
    </message>
    <message>
        <source>You lend</source>
        <translation>您借出</translation>
    </message>
    <message>
        <source>Paid back by</source>
        <translation>还款方式</translation>
    </message>
    <message>
        <source>I can do without this money if the borrower stops paying.</source>
        <translation>若借款人停止还款，我能承受失去这笔钱。</translation>
    </message>
    <message>
        <source>Sign and lend</source>
        <translation>签名并借出</translation>
    </message>
    <message>
        <source>%1 is on its way to the borrower.</source>
        <translation>%1 正发往借款人。</translation>
    </message>
    <message>
        <source>Pay by itself</source>
        <translation>自动还款</translation>
    </message>
    <message>
        <source>Pay by hand again</source>
        <translation>恢复手动还款</translation>
    </message>
    <message>
        <source>On each due date the instalment of %1 is taken from your balance, as far as it asks for no more than %2; when there is too little it is tried again each day until it is late.</source>
        <translation>%1的每期款项在到期日从您的余额扣除，但须不超过 %2；余额不足时每天重试，直到逾期。</translation>
    </message>
    <message>
        <source>Instalments of %1 are no longer taken by themselves; you pay each by hand.</source>
        <translation>%1的各期不再自动扣款；由您逐期手动支付。</translation>
    </message>
    <message>
        <source>At most for one instalment</source>
        <translation>每期最多扣款</translation>
    </message>
    <message>
        <source>Take it from my balance when it is due.</source>
        <translation>到期时从我的余额扣款。</translation>
    </message>
    <message>
        <source>I pay by hand.</source>
        <translation>我手动还款。</translation>
    </message>
    <message>
        <source>Sign and consent</source>
        <translation>签名并授权</translation>
    </message>
    <message>
        <source>Sign and take back</source>
        <translation>签名并撤回</translation>
    </message>
    <message>
        <source>Your consent is on its way.</source>
        <translation>您的授权已发出。</translation>
    </message>
    <message>
        <source>Your consent is being taken back.</source>
        <translation>正在撤回您的授权。</translation>
    </message>
</context>
<context>
    <name>tally::ui::ChangeDialog</name>
    <message>
        <source>Propose a change</source>
        <translation>提议变更</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>变更%1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>New terms for the rest of the loan</source>
        <translation>借款余额的新条款</translation>
    </message>
    <message>
        <source>Charges that are not asked for any more</source>
        <translation>不再收取的息费</translation>
    </message>
    <message>
        <source>How long votes are taken</source>
        <translation>投票持续时间</translation>
    </message>
    <message>
        <source>Votes for %1 day</source>
        <translation>投票 %1 天</translation>
    </message>
    <message>
        <source>Votes for %1 days</source>
        <translation>投票 %1 天</translation>
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
        <source>New rate a year</source>
        <translation>新年利率</translation>
    </message>
    <message>
        <source>How the rest is paid back</source>
        <translation>余额还款方式</translation>
    </message>
    <message>
        <source>Payments from now on</source>
        <translation>此后期数</translation>
    </message>
    <message>
        <source>First payment on</source>
        <translation>首期还款日</translation>
    </message>
    <message>
        <source>What is overdue becomes part of the principal</source>
        <translation>逾期款项并入本金</translation>
    </message>
    <message>
        <source>Rate from now on</source>
        <translation>此后利率</translation>
    </message>
    <message>
        <source>Paid back by</source>
        <translation>还款方式</translation>
    </message>
    <message>
        <source>over so many periods</source>
        <translation>共多少期</translation>
    </message>
    <message>
        <source>Of the late fee</source>
        <translation>滞纳金</translation>
    </message>
    <message>
        <source>Of late interest</source>
        <translation>罚息</translation>
    </message>
    <message>
        <source>Of interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Say what is given up.</source>
        <translation>请填写放弃什么。</translation>
    </message>
    <message>
        <source>Say which rate it shall be.</source>
        <translation>请填写利率。</translation>
    </message>
    <message>
        <source>Votes have to end before the first payment. Choose a later day for it, or fewer days for votes.</source>
        <translation>投票须在首期还款前结束。请推迟首期日期，或减少投票天数。</translation>
    </message>
    <message>
        <source>If it began today: %1 outstanding, %2 owed besides. %3, the first of %4, the next of %5, the last on %6; %7 in all.</source>
        <translation>若从今天开始：未偿 %1，另欠 %2。%3，首期 %4，下期 %5，末期 %6；合计 %7。</translation>
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
    <message>
        <source>Who knows what about me</source>
        <translation>谁知道我的什么</translation>
    </message>
    <message>
        <source>Consents on the chain</source>
        <translation>链上授权</translation>
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
    <name>tally::ui::CreditFiles</name>
    <message>
        <source>Signed in block %1 (%2)</source>
        <translation>签署于区块 %1（%2）</translation>
    </message>
    <message>
        <source>%1: the document holds; it names no status list.</source>
        <translation>%1：凭证成立；未列出状态列表。</translation>
    </message>
    <message>
        <source>%1: the document was %2 then, and still is.</source>
        <translation>%1：凭证当时为“%2”，现在仍是。</translation>
    </message>
    <message>
        <source>%1: the document was %2 then, and is %3 now.</source>
        <translation>%1：凭证当时为“%2”，现在为“%3”。</translation>
    </message>
    <message>
        <source>Files of loans</source>
        <translation>借款档案</translation>
    </message>
    <message>
        <source>What borrowers showed me</source>
        <translation>借款人向我出示的内容</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>核查档案…</translation>
    </message>
    <message>
        <source>Ask a borrower for facts beside a listing in the market. What they show is checked by this node and kept here, sealed.</source>
        <translation>在市场的借款标旁可向借款人请求事实。其出示的内容由本节点核查，并加密保存在此。</translation>
    </message>
    <message>
        <source>Export as evidence…</source>
        <translation>导出为证据…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Requests that I made</source>
        <translation>我发出的请求</translation>
    </message>
    <message>
        <source>What I asked for</source>
        <translation>我请求的内容</translation>
    </message>
    <message>
        <source>You have not asked anybody for facts.</source>
        <translation>您尚未向任何人请求事实。</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>请先选择档案。</translation>
    </message>
    <message>
        <source>Export as evidence</source>
        <translation>导出为证据</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>无法写入“%1”。请另选文件夹。</translation>
    </message>
    <message>
        <source>The file is in “%1”. It holds the borrower’s facts in the clear: keep it as you would keep them.</source>
        <translation>档案已存入“%1”。其中以明文载有借款人的事实：请像保管这些事实一样保管它。</translation>
    </message>
    <message>
        <source>Check a loan file</source>
        <translation>核查借款档案</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>删除档案</translation>
    </message>
    <message>
        <source>What the borrower showed for the loan %1 is deleted from this machine. You can no longer prove what you knew when you signed.</source>
        <translation>借款人为借款 %1 出示的内容将从本机删除。您将无法再证明签名时所知的情况。</translation>
    </message>
    <message>
        <source>I do not need it as evidence.</source>
        <translation>我不需要以它为证据。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The file is deleted.</source>
        <translation>档案已删除。</translation>
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
    <name>tally::ui::CreditMatrix</name>
    <message>
        <source>Who knows what about me</source>
        <translation>谁知道我的什么</translation>
    </message>
    <message>
        <source>%1, loan %2</source>
        <translation>%1，借款 %2</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>出借人</translation>
    </message>
    <message>
        <source>✓ taken back</source>
        <translation>✓ 已撤回</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>请求于 %1</translation>
    </message>
    <message>
        <source>known, consent taken back</source>
        <translation>已知，授权已撤回</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>tally::ui::CreditOffice</name>
    <message>
        <source>Who attests</source>
        <translation>谁出具证明</translation>
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
        <source>Open office…</source>
        <translation>开设机构…</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>申领</translation>
    </message>
    <message>
        <source>Orders of holders</source>
        <translation>持有人的申领</translation>
    </message>
    <message>
        <source>Holders who order a document appear here.</source>
        <translation>申领凭证的持有人会显示在这里。</translation>
    </message>
    <message>
        <source>Facts about this holder</source>
        <translation>该持有人的事实</translation>
    </message>
    <message>
        <source>One fact a line: grade=B2, income_band=40-60k, verified=true</source>
        <translation>每行一项事实：grade=B2、income_band=40-60k、verified=true</translation>
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
        <source>Issue…</source>
        <translation>签发…</translation>
    </message>
    <message>
        <source>valid for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Copies that were issued</source>
        <translation>已签发的副本</translation>
    </message>
    <message>
        <source>Every copy that you issue appears here, with its entry in your status list.</source>
        <translation>您签发的每份副本及其在状态列表中的条目会显示在这里。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Publish status…</source>
        <translation>发布状态…</translation>
    </message>
    <message>
        <source>An office gets orders by sealed letter, issues eight copies for each, and keeps a status list that every node serves. No integration is needed.</source>
        <translation>机构通过加密信件接收申领，每项签发八份副本，并维护由每个节点提供的状态列表。无需系统对接。</translation>
    </message>
    <message>
        <source>The office is open. Publish its first status list, so that lenders can check what you issue.</source>
        <translation>机构已开设。请发布第一份状态列表，以便出借人核查您签发的内容。</translation>
    </message>
    <message>
        <source>Epoch %1 of the status list is published; what you changed since counts when you publish again.</source>
        <translation>状态列表第 %1 期已发布；此后的更改在您再次发布时生效。</translation>
    </message>
    <message>
        <source>Epoch %1 of the status list is published and up to date.</source>
        <translation>状态列表第 %1 期已发布，且为最新。</translation>
    </message>
    <message>
        <source>The keys of the wallet are not open yet.</source>
        <translation>钱包的密钥尚未打开。</translation>
    </message>
    <message>
        <source>Say under which name.</source>
        <translation>请填写以何名义。</translation>
    </message>
    <message>
        <source>Open the office first.</source>
        <translation>请先开设机构。</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>请先选择申领。</translation>
    </message>
    <message>
        <source>Type facts as name=value, one a line.</source>
        <translation>请按 名称=值 输入事实，每行一项。</translation>
    </message>
    <message>
        <source>Choose a copy first.</source>
        <translation>请先选择副本。</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>开设机构</translation>
    </message>
    <message>
        <source>Everybody on this chain sees that “%1” attests to credit reports.</source>
        <translation>本链上所有人都会看到“%1”为信用报告出具证明。</translation>
    </message>
    <message>
        <source>I attest only to what I know.</source>
        <translation>我只证明我所知道的。</translation>
    </message>
    <message>
        <source>Sign and register</source>
        <translation>签名并登记</translation>
    </message>
    <message>
        <source>The office is on its way to the chain.</source>
        <translation>机构登记正发往链上。</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>You attest this to %1, in %2, valid for %3.</source>
        <translation>您向 %1 证明以上内容：共 %2，有效期 %3。</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 份副本</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 份副本</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>I have checked every fact.</source>
        <translation>我已核对每项事实。</translation>
    </message>
    <message>
        <source>Sign and issue</source>
        <translation>签名并签发</translation>
    </message>
    <message>
        <source>The copies are on their way to their holder alone.</source>
        <translation>副本正发往其持有人，且仅发给其本人。</translation>
    </message>
    <message>
        <source>Changed. It counts for lenders once you publish the status.</source>
        <translation>已更改。发布状态后对出借人生效。</translation>
    </message>
    <message>
        <source>Publish status</source>
        <translation>发布状态</translation>
    </message>
    <message>
        <source>The status of everything you issued is signed and given to the nodes; its digest goes on the chain as the next epoch.</source>
        <translation>您签发的全部内容的状态经签名后交给各节点；其摘要作为下一期上链。</translation>
    </message>
    <message>
        <source>The status of every copy is as I want it.</source>
        <translation>每份副本的状态都符合我的意愿。</translation>
    </message>
    <message>
        <source>Sign and publish</source>
        <translation>签名并发布</translation>
    </message>
    <message>
        <source>The next epoch is on its way to the chain.</source>
        <translation>下一期正发往链上。</translation>
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
        <source>Issuer’s desk</source>
        <translation>颁发者工作台</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation>谁知道什么</translation>
    </message>
    <message>
        <source>Loan files</source>
        <translation>借款档案</translation>
    </message>
    <message>
        <source>Issue to files</source>
        <translation>签发到文件</translation>
    </message>
</context>
<context>
    <name>tally::ui::CreditRequests</name>
    <message>
        <source>Requests of lenders</source>
        <translation>出借人的请求</translation>
    </message>
    <message>
        <source>Lenders ask to see</source>
        <translation>出借人希望查看</translation>
    </message>
    <message>
        <source>Nobody has asked. When you list a loan, lenders can ask for facts, and their requests appear here.</source>
        <translation>尚无人请求。您发布借款标后，出借人可请求事实，其请求会显示在这里。</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>我的凭证</translation>
    </message>
    <message>
        <source>Let lenders write to me…</source>
        <translation>允许出借人来信…</translation>
    </message>
    <message>
        <source>Order a credit report…</source>
        <translation>申领信用报告…</translation>
    </message>
    <message>
        <source>What this lender gets</source>
        <translation>该出借人将得到的内容</translation>
    </message>
    <message>
        <source>Claims that the lender asks for</source>
        <translation>出借人请求的声明</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>是否必需</translation>
    </message>
    <message>
        <source>What is shown cannot be unread: the lender may keep a copy. The chain records that you consented, never what you showed. Refusing has no consequence beyond this lender’s decision.</source>
        <translation>一经出示便无法收回：出借人可能保留副本。链上只记录您已授权，从不记录出示的内容。拒绝除影响该出借人的决定外，别无后果。</translation>
    </message>
    <message>
        <source>Show the ticked facts…</source>
        <translation>出示勾选的事实…</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>%1: %2 of %3 copies left, until %4</source>
        <translation>%1：%3 份副本中剩余 %2 份，至 %4</translation>
    </message>
    <message>
        <source>You hold no document yet. Who attests issues eight copies, one for each lender, so that two lenders cannot compare what they saw.</source>
        <translation>您尚无凭证。出具证明者签发八份副本，每位出借人一份，使两位出借人无法比对所见内容。</translation>
    </message>
    <message>
        <source>Choose a request on the left.</source>
        <translation>请在左侧选择请求。</translation>
    </message>
    <message>
        <source>Lender %1 asks about your loan %2.</source>
        <translation>出借人 %1 就您的借款 %2 提出请求。</translation>
    </message>
    <message>
        <source>Their words: “%1”. They say they keep it for %2. The request ends %3.</source>
        <translation>对方说明：“%1”。对方称将保存 %2。该请求%3结束。</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>not in your documents</source>
        <translation>不在您的凭证中</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Your key is published already.</source>
        <translation>您的密钥已发布。</translation>
    </message>
    <message>
        <source>Publish your key first, so that they can write back.</source>
        <translation>请先发布您的密钥，以便对方回信。</translation>
    </message>
    <message>
        <source>Nobody on this chain attests credit reports yet.</source>
        <translation>本链上尚无人为信用报告出具证明。</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>请先选择请求。</translation>
    </message>
    <message>
        <source>This request has been dealt with.</source>
        <translation>该请求已处理。</translation>
    </message>
    <message>
        <source>The lender requires “%1”. Tick it, or refuse.</source>
        <translation>出借人要求“%1”。请勾选，或拒绝。</translation>
    </message>
    <message>
        <source>Tick at least one fact.</source>
        <translation>请至少勾选一项事实。</translation>
    </message>
    <message>
        <source>Show facts</source>
        <translation>出示事实</translation>
    </message>
    <message>
        <source>You show %1 to lender %2 for the loan %3. Nobody else can read it; what is read cannot be unread.</source>
        <translation>您为借款 %3 向出借人 %2 出示 %1。他人无法读取；一经阅读便无法收回。</translation>
    </message>
    <message>
        <source>%1 fact</source>
        <translation>%1 项事实</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>%1 项事实</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已出示</translation>
    </message>
    <message>
        <source>I want this lender to know these facts.</source>
        <translation>我愿让该出借人知道这些事实。</translation>
    </message>
    <message>
        <source>Sign consent and show</source>
        <translation>签署授权并出示</translation>
    </message>
    <message>
        <source>The facts are on their way to that lender alone.</source>
        <translation>事实正发往该出借人，且仅发给该出借人。</translation>
    </message>
    <message>
        <source>The lender is told that you show nothing.</source>
        <translation>已告知出借人：您不出示任何内容。</translation>
    </message>
    <message>
        <source>Let lenders write to me</source>
        <translation>允许出借人来信</translation>
    </message>
    <message>
        <source>A key for sealed letters is published beside your account. It reveals nothing about you.</source>
        <translation>将在您的账户旁发布一个用于加密信件的密钥。它不透露您的任何信息。</translation>
    </message>
    <message>
        <source>I want to receive letters.</source>
        <translation>我愿意接收信件。</translation>
    </message>
    <message>
        <source>Sign and publish</source>
        <translation>签名并发布</translation>
    </message>
    <message>
        <source>Your key is on its way to the chain.</source>
        <translation>您的密钥正发往链上。</translation>
    </message>
    <message>
        <source>Eight copies are ordered, each for a key of its own.</source>
        <translation>已申领八份副本，每份对应一个单独的密钥。</translation>
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
    <name>tally::ui::Facts</name>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Income band</source>
        <translation>收入区间</translation>
    </message>
    <message>
        <source>Income verified</source>
        <translation>收入已核实</translation>
    </message>
    <message>
        <source>Delinquencies in 2 years</source>
        <translation>两年内逾期次数</translation>
    </message>
    <message>
        <source>No delinquency in 2 years</source>
        <translation>两年内无逾期</translation>
    </message>
    <message>
        <source>Income 40k or more</source>
        <translation>收入 40k 及以上</translation>
    </message>
    <message>
        <source>Income 60k or more</source>
        <translation>收入 60k 及以上</translation>
    </message>
    <message>
        <source>Years employed</source>
        <translation>工作年数</translation>
    </message>
    <message>
        <source>State of residence</source>
        <translation>居住州</translation>
    </message>
    <message>
        <source>Invented for practice</source>
        <translation>为练习虚构</translation>
    </message>
    <message>
        <source>Credit report</source>
        <translation>信用报告</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>经营</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>抵押物</translation>
    </message>
    <message>
        <source>Repayment history</source>
        <translation>还款记录</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>在途中</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已出示</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>You asked for facts; the answer is on its way.</source>
        <translation>您已请求事实；答复在途中。</translation>
    </message>
    <message>
        <source>Nothing was shown to you: only the borrower’s own word.</source>
        <translation>未向您出示任何内容：仅有借款人的自述。</translation>
    </message>
    <message>
        <source>%1. Attested by %2 on %3, checked by this node %4.</source>
        <translation>%1。由 %2 于 %3 出具证明，本节点核查：%4。</translation>
    </message>
    <message>
        <source>It is %1 now.</source>
        <translation>目前%1。</translation>
    </message>
</context>
<context>
    <name>tally::ui::FileModel</name>
    <message>
        <source>Loan</source>
        <translation>借款</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Attested by</source>
        <translation>证明者</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Checked here</source>
        <translation>已在此核验</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Checked by this node on %1</source>
        <translation>本节点于 %1 核验</translation>
    </message>
</context>
<context>
    <name>tally::ui::FlowDiagram</name>
    <message>
        <source>Who pays whom</source>
        <translation>谁付给谁</translation>
    </message>
    <message numerus="yes">
        <source>%n transactions</source>
        <translation>
            <numerusform>%n 笔交易</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lenders</source>
        <translation>
            <numerusform>%n 位出借人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 principal</source>
        <translation>本金 %1</translation>
    </message>
    <message>
        <source>%1 interest</source>
        <translation>利息 %1</translation>
    </message>
    <message>
        <source>%1 late fees</source>
        <translation>滞纳金 %1</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>%1 fees</source>
        <translation>费用 %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>从 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
    <message>
        <source>Change proposed</source>
        <translation>已提议变更</translation>
    </message>
    <message>
        <source>Vote on a change</source>
        <translation>变更表决</translation>
    </message>
    <message>
        <source>Change accepted</source>
        <translation>变更已通过</translation>
    </message>
    <message>
        <source>Proposal ended</source>
        <translation>提案已结束</translation>
    </message>
    <message>
        <source>Charges waived</source>
        <translation>已减免息费</translation>
    </message>
    <message>
        <source>New terms</source>
        <translation>新条款</translation>
    </message>
    <message>
        <source>Rate fixed</source>
        <translation>利率已确定</translation>
    </message>
    <message>
        <source>Collateral locked</source>
        <translation>抵押物已锁定</translation>
    </message>
    <message>
        <source>Collateral released</source>
        <translation>抵押物已释放</translation>
    </message>
    <message>
        <source>Guaranteed</source>
        <translation>已担保</translation>
    </message>
    <message>
        <source>Guarantee released</source>
        <translation>担保已解除</translation>
    </message>
    <message>
        <source>Guarantee called</source>
        <translation>担保被要求履行</translation>
    </message>
    <message>
        <source>Guarantor paid back</source>
        <translation>收到担保偿还款</translation>
    </message>
    <message>
        <source>Paid a guarantor back</source>
        <translation>已偿还担保人</translation>
    </message>
    <message>
        <source>Collateral for sale</source>
        <translation>抵押物待售</translation>
    </message>
    <message>
        <source>Bid for collateral</source>
        <translation>对抵押物出价</translation>
    </message>
    <message>
        <source>Bid for collateral released</source>
        <translation>抵押物出价已释放</translation>
    </message>
    <message>
        <source>Collateral sold</source>
        <translation>卖出抵押物</translation>
    </message>
    <message>
        <source>Collateral bought</source>
        <translation>买入抵押物</translation>
    </message>
    <message>
        <source>Margin agreed</source>
        <translation>已约定最低抵押率</translation>
    </message>
    <message>
        <source>Margin called</source>
        <translation>已要求追加抵押</translation>
    </message>
    <message>
        <source>Margin kept</source>
        <translation>抵押已补足</translation>
    </message>
    <message>
        <source>Margin failed</source>
        <translation>抵押未补足</translation>
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
    <name>tally::ui::HeldDialog</name>
    <message>
        <source>An earlier one comes first.</source>
        <translation>更早的一笔优先。</translation>
    </message>
    <message>
        <source>The account does not have the money yet.</source>
        <translation>账户余额尚不足。</translation>
    </message>
    <message>
        <source>The account has no coins for the fee yet.</source>
        <translation>账户尚无支付费用的币。</translation>
    </message>
    <message>
        <source>This instalment was paid some other way.</source>
        <translation>该期已以其他方式支付。</translation>
    </message>
    <message>
        <source>Its window has passed. Sign it anew.</source>
        <translation>其时间窗口已过。请重新签名。</translation>
    </message>
    <message>
        <source>More is due than was signed: a late fee, or the loan was changed. Sign it anew.</source>
        <translation>应付额高于签名时的金额：有滞纳金，或借款已变更。请重新签名。</translation>
    </message>
    <message>
        <source>The loan has fewer instalments now, after a prepayment.</source>
        <translation>提前还款后，借款的期数减少了。</translation>
    </message>
    <message>
        <source>The loan has ended.</source>
        <translation>借款已结束。</translation>
    </message>
    <message>
        <source>There is no such loan.</source>
        <translation>没有这笔借款。</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>您已将其撤销。</translation>
    </message>
    <message>
        <source>Other keys sign for the account now.</source>
        <translation>现由其他密钥为该账户签名。</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停住</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Can&apos;t apply</source>
        <translation>不再适用</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保管中</translation>
    </message>
    <message>
        <source>The network would refuse it now (%1).</source>
        <translation>网络现在会拒绝它（%1）。</translation>
    </message>
    <message>
        <source>Signed ahead</source>
        <translation>预先签名</translation>
    </message>
    <message>
        <source>What was signed ahead</source>
        <translation>预先签名的内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借款</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>A thief of the signed file can make these payments to your lenders, each in its window, and cancel them. Nothing else: the money cannot go to the thief.</source>
        <translation>窃得已签名文件的人只能在各自的时间窗口内向您的出借人支付这些款项，或将其撤销。仅此而已：资金不会落入窃贼手中。</translation>
    </message>
    <message>
        <source>Cancel all of this loan…</source>
        <translation>撤销该借款的全部…</translation>
    </message>
    <message>
        <source>Forget what is not sent</source>
        <translation>清除未发送的</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancellation of all</source>
        <translation>全部撤销</translation>
    </message>
    <message>
        <source>Instalment %1</source>
        <translation>第 %1 期</translation>
    </message>
    <message>
        <source>Sent when you cancel, never by itself.</source>
        <translation>仅在您撤销时发送，绝不自动发送。</translation>
    </message>
    <message>
        <source>Nothing was signed ahead. “Sign offline…” on this page begins it.</source>
        <translation>没有预先签名的内容。可用本页的“离线签名…”开始。</translation>
    </message>
    <message>
        <source>%1 transactions: %2 done, %3 can no longer apply.</source>
        <translation>%1 笔交易：%2 笔完成，%3 笔不再适用。</translation>
    </message>
    <message>
        <source>No cancellation was signed for this loan. Sign one offline.</source>
        <translation>该借款没有已签名的撤销。请离线签署一份。</translation>
    </message>
    <message>
        <source>Choose a line of a loan first.</source>
        <translation>请先选择借款的一行。</translation>
    </message>
    <message>
        <source>The cancellation for %1 is on its way. With the next block everything signed ahead for it is void; pay in another way when it is due.</source>
        <translation>%1的撤销已发出。下一区块起，为其预先签名的全部内容作废；到期时请以其他方式支付。</translation>
    </message>
    <message numerus="yes">
        <source>%n transactions were forgotten here. Whoever has a copy of the file can still send them; only a cancellation makes them void.</source>
        <translation>
            <numerusform>已在此清除 %n 笔交易。持有文件副本者仍可发送；只有撤销才能使其作废。</numerusform>
        </translation>
    </message>
    <message>
        <source>The loan was restructured. Sign its new ones.</source>
        <translation>贷款已重组。请签署新的分期。</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
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
    <name>tally::ui::Intake</name>
    <message>
        <source>Open files or pictures…</source>
        <translation>打开文件或图片…</translation>
    </message>
    <message>
        <source>Take the text</source>
        <translation>使用此文本</translation>
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
        <source>%1 can&apos;t be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>This is no file for offline signing, and no picture of a QR code.</source>
        <translation>这不是离线签名文件，也不是二维码图片。</translation>
    </message>
    <message>
        <source>%1 of %2 parts are here. Open the others too.</source>
        <translation>已有 %2 部分中的 %1。请打开其余部分。</translation>
    </message>
</context>
<context>
    <name>tally::ui::IssuedModel</name>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>tally::ui::JoinDialog</name>
    <message>
        <source>Join a network</source>
        <translation>加入网络</translation>
    </message>
    <message>
        <source>Whoever runs it gives you a link that begins with tallystick:join, or its genesis file and the address of a node. It opens in a window of its own, with a wallet of its own; this network stays as it is.</source>
        <translation>网络的运营者会给您一个以 tallystick:join 开头的链接，或其创世文件和一个节点的地址。它会在自己的窗口中打开，使用自己的钱包；当前网络保持不变。</translation>
    </message>
    <message>
        <source>Link or genesis file</source>
        <translation>链接或创世文件</translation>
    </message>
    <message>
        <source>tallystick:join?… or genesis.json</source>
        <translation>tallystick:join?… 或 genesis.json</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Link or file</source>
        <translation>链接或文件</translation>
    </message>
    <message>
        <source>Address of a node</source>
        <translation>节点地址</translation>
    </message>
    <message>
        <source>HOST:PORT; a link has it already</source>
        <translation>主机:端口；链接中已包含</translation>
    </message>
    <message>
        <source>A node of it</source>
        <translation>其中一个节点</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The genesis file of the network</source>
        <translation>网络的创世文件</translation>
    </message>
    <message>
        <source>Genesis files (*.json);;All files (*)</source>
        <translation>创世文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Paste a link, or choose a genesis file.</source>
        <translation>请粘贴链接，或选择创世文件。</translation>
    </message>
    <message>
        <source>Type the address of a node, like 192.0.2.7:7111.</source>
        <translation>请输入节点地址，例如 192.0.2.7:7111。</translation>
    </message>
</context>
<context>
    <name>tally::ui::JointDialog</name>
    <message>
        <source>Joint account</source>
        <translation>联名账户</translation>
    </message>
    <message>
        <source>Who signs for it?</source>
        <translation>由谁签名？</translation>
    </message>
    <message>
        <source>Each of you makes an accounts file in the offline window: “Show my account to the other machine”. Bring them all here, one after the other.</source>
        <translation>请各位在离线窗口中生成账户文件：“向另一台计算机显示我的账户”。然后逐一带到这里。</translation>
    </message>
    <message>
        <source>How many of you have to sign?</source>
        <translation>需要几人签名？</translation>
    </message>
    <message>
        <source>With fewer than all, the account outlives the loss of a key. To change who signs later takes as many signatures as to spend.</source>
        <translation>若不需全员签名，丢失一个密钥时账户仍可使用。日后更改签名人所需的签名数与支出相同。</translation>
    </message>
    <message>
        <source>Signatures needed</source>
        <translation>所需签名数</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation>钱包名称</translation>
    </message>
    <message>
        <source>Name of the wallet here</source>
        <translation>钱包在此处的名称</translation>
    </message>
    <message>
        <source>Give this file to the others</source>
        <translation>请将此文件交给其他人</translation>
    </message>
    <message>
        <source>Whoever pairs it with a node sees the account. It holds no secret.</source>
        <translation>谁将其与节点配对，谁就能看到该账户。不含秘密。</translation>
    </message>
    <message>
        <source>The joint account is here</source>
        <translation>联名账户已就绪</translation>
    </message>
    <message>
        <source>These are all</source>
        <translation>已全部到齐</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>They have it</source>
        <translation>他们已收到</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>No file is here yet.</source>
        <translation>尚无文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n files are here.</source>
        <translation>
            <numerusform>已有 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the files of at least two.</source>
        <translation>请至少带来两个人的文件。</translation>
    </message>
    <message>
        <source>This window shows the account of “%1” now. Whatever you do with it becomes a request that %2 of you sign offline; here their copies come together.</source>
        <translation>此窗口现显示“%1”的账户。您对其进行的操作会成为需由你们中 %2 人离线签名的请求；各份副本在此汇总。</translation>
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
    <message>
        <source>Facts</source>
        <translation>事实</translation>
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
    <message>
        <source>You offer to lend %1 for %2 at %3 a year or more: the money stays in your own balance, on hold, until bids close in %4, and if you win it goes to the borrower and comes back only as they repay.</source>
        <translation>您提出出借 %1，期限 %2，年利率不低于 %3：资金在您自己的余额中冻结，直到 %4 后出价截止；若中标，则转给借款人，且仅随其还款收回。</translation>
    </message>
    <message>
        <source>You pledge, right after</source>
        <translation>您随后立即抵押</translation>
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
    <message>
        <source>Security</source>
        <translation>担保</translation>
    </message>
    <message>
        <source>Choose a line to see the arithmetic of its numbers.</source>
        <translation>选择一行以查看其数字的算法。</translation>
    </message>
    <message>
        <source>Arithmetic of the chosen line</source>
        <translation>所选行的算法</translation>
    </message>
    <message>
        <source>Propose a change…</source>
        <translation>提议变更…</translation>
    </message>
    <message>
        <source>Lend on these terms…</source>
        <translation>按这些条款出借…</translation>
    </message>
    <message>
        <source>There is nothing to count on this line.</source>
        <translation>此行没有可计算的内容。</translation>
    </message>
</context>
<context>
    <name>tally::ui::LoanSecurity</name>
    <message>
        <source>Collateral</source>
        <translation>抵押物</translation>
    </message>
    <message>
        <source>Guarantors</source>
        <translation>担保人</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>最低抵押率</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>出售</translation>
    </message>
    <message>
        <source>Pledge more…</source>
        <translation>追加抵押…</translation>
    </message>
    <message>
        <source>Guarantee…</source>
        <translation>担保…</translation>
    </message>
    <message>
        <source>Call the margin…</source>
        <translation>要求追加抵押…</translation>
    </message>
    <message>
        <source>Bid for the collateral…</source>
        <translation>对抵押物出价…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>%1: paid %2, got back %3</source>
        <translation>%1：已付 %2，已收回 %3</translation>
    </message>
    <message>
        <source>%1: %2, at most %3</source>
        <translation>%1：%2，最多 %3</translation>
    </message>
    <message>
        <source>%1: released</source>
        <translation>%1：已解除</translation>
    </message>
    <message>
        <source>It is repaid; nothing secures it any more.</source>
        <translation>借款已还清，不再有任何担保。</translation>
    </message>
    <message>
        <source>There is no collateral and no guarantee: what stays unpaid is lost to the lenders.</source>
        <translation>没有抵押也没有担保：未还部分即为出借人的损失。</translation>
    </message>
    <message>
        <source>Pledge…</source>
        <translation>抵押…</translation>
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
    <message>
        <source>Lock by &amp;itself</source>
        <translation>自动锁定(&amp;I)</translation>
    </message>
    <message>
        <source>Wallets and &amp;backup…</source>
        <translation>钱包与备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Sign or check a &amp;message…</source>
        <translation>签署或核查消息(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Pair an offline wallet…</source>
        <translation>配对离线钱包(&amp;P)…</translation>
    </message>
    <message>
        <source>Make a &amp;joint account…</source>
        <translation>创建联名账户(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Not for being idle</source>
        <translation>闲置时不锁定(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without a key</source>
        <translation>
            <numerusform>%n 分钟无按键后</numerusform>
        </translation>
    </message>
    <message>
        <source>When the &amp;screen is locked</source>
        <translation>屏幕锁定时(&amp;S)</translation>
    </message>
    <message>
        <source>When the window is &amp;minimised</source>
        <translation>窗口最小化时(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Join a network…</source>
        <translation>加入网络(&amp;J)…</translation>
    </message>
    <message>
        <source>At height %1 this network begins to follow newer rules, which this version does not know: it will stop there. Install a newer version before.</source>
        <translation>从高度 %1 起，该网络将遵循此版本不认识的新规则：程序会在那里停止。请提前安装新版本。</translation>
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
    <message>
        <source>This is for you alone: open the loan and lend on its terms.</source>
        <translation>这只针对您：请打开该借款，按其条款出借。</translation>
    </message>
    <message>
        <source>The borrower has named another lender; nobody bids here.</source>
        <translation>借款人已指定另一位出借人；此处无人可出价。</translation>
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
        <source>No document was shown to you: what else the listing says of the borrower is the borrower’s own word.</source>
        <translation>未向您出示文件：借款标中关于借款人的其他说法均为其自述。</translation>
    </message>
    <message>
        <source>Ask for facts…</source>
        <translation>请求事实…</translation>
    </message>
    <message>
        <source>✓ %1: %2</source>
        <translation>✓ %1：%2</translation>
    </message>
    <message>
        <source> It is %1 now.</source>
        <translation> 目前%1。</translation>
    </message>
    <message>
        <source>Attested by %1 on %2, checked by this node %3.%4</source>
        <translation>由 %1 于 %2 出具证明，本节点核查：%3。%4</translation>
    </message>
    <message>
        <source>You asked for facts %1; the answer is %2.</source>
        <translation>您请求了事实（%1）；答复%2。</translation>
    </message>
    <message>
        <source>The answer to your request does not hold: %1.</source>
        <translation>对您请求的答复不成立：%1。</translation>
    </message>
    <message>
        <source>The borrower shows you nothing. What the listing says is the borrower’s own word.</source>
        <translation>借款人不向您出示任何内容。借款标所述均为其自述。</translation>
    </message>
    <message>
        <source>This is your own listing.</source>
        <translation>这是您自己的借款标。</translation>
    </message>
    <message>
        <source>You have asked; the answer is on its way.</source>
        <translation>您已请求；答复在途中。</translation>
    </message>
    <message>
        <source>Publish your key on the Credit page first, so that the borrower can write back.</source>
        <translation>请先在“信用”页公布您的密钥，借款人才能回复。</translation>
    </message>
    <message>
        <source>The borrower has your request. What comes back is checked and shown here.</source>
        <translation>借款人已收到您的请求。回复会经过检查并显示在这里。</translation>
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
    <message>
        <source>Guarantee…</source>
        <translation>担保…</translation>
    </message>
    <message>
        <source>Answer for this loan if its borrower fails</source>
        <translation>若借款人违约，为此借款承担责任</translation>
    </message>
    <message>
        <source>Secured by</source>
        <translation>保障</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>If the borrower stops paying, guarantors are called and collateral is sold; what that does not cover is lost.</source>
        <translation>若借款人停止还款，担保人须代偿，抵押物将被出售；不足部分即告损失。</translation>
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
    <message>
        <source>Attested facts</source>
        <translation>已证明的事实</translation>
    </message>
    <message>
        <source>Attested or not</source>
        <translation>不论是否证明</translation>
    </message>
    <message>
        <source>✓ Any fact</source>
        <translation>✓ 任一事实</translation>
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
    <message>
        <source>Collateral</source>
        <translation>抵押物</translation>
    </message>
</context>
<context>
    <name>tally::ui::MarketSales</name>
    <message>
        <source>Collateral for sale</source>
        <translation>待售抵押物</translation>
    </message>
    <message>
        <source>When a loan with collateral fails, the collateral is sold here to the best bid.</source>
        <translation>有抵押的借款违约时，抵押物在此售予最高出价者。</translation>
    </message>
    <message>
        <source>Bid…</source>
        <translation>出价…</translation>
    </message>
    <message>
        <source>Choose a sale first.</source>
        <translation>请先选择一项出售。</translation>
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
    <message>
        <source>Connected nodes</source>
        <translation>已连接的节点</translation>
    </message>
    <message>
        <source>Ban for an hour</source>
        <translation>封禁一小时</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>对等节点</translation>
    </message>
    <message>
        <source>The practice network lives in this program alone: it has no peers.</source>
        <translation>练习网络只存在于本程序中：没有对等节点。</translation>
    </message>
    <message>
        <source>No other node is connected. Give the address of one with --connect, or wait for one to call.</source>
        <translation>没有连接其他节点。请用 --connect 给出一个节点的地址，或等待其他节点连接。</translation>
    </message>
    <message>
        <source>Choose a peer first.</source>
        <translation>请先选择对等节点。</translation>
    </message>
    <message>
        <source>%1 is kept out for an hour.</source>
        <translation>%1 已被封禁一小时。</translation>
    </message>
    <message>
        <source>No other node is connected: what you see is true as of block %1. Start with --connect HOST:PORT of a node, or wait for one to call.</source>
        <translation>没有连接其他节点：您看到的内容截至区块 %1。请用 --connect 主机:端口 启动，或等待其他节点连接。</translation>
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
        <source>Show my account to the other machine</source>
        <translation>向另一台计算机显示我的账户</translation>
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
        <source>The wallet is locked. Unlock it first.</source>
        <translation>钱包已锁定。请先解锁。</translation>
    </message>
    <message>
        <source>Something in this file is refused: nothing of it is signed.</source>
        <translation>此文件中有内容被拒绝：全部不予签署。</translation>
    </message>
    <message>
        <source>Signed. Carry it home by file or by the code.</source>
        <translation>已签署。请用文件或二维码带回。</translation>
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
    <message>
        <source>You join the network “%1”</source>
        <translation>您正在加入网络“%1”</translation>
    </message>
    <message>
        <source>This node checks every block itself. The network is the one that begins with %1: compare it with who invited you.</source>
        <translation>本节点自行验证每个区块。该网络以 %1 开头：请与邀请您的人核对。</translation>
    </message>
</context>
<context>
    <name>tally::ui::OrderModel</name>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>收到时间</translation>
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
    <name>tally::ui::PairDialog</name>
    <message>
        <source>Pair an offline wallet</source>
        <translation>配对离线钱包</translation>
    </message>
    <message>
        <source>A wallet whose key never meets a network</source>
        <translation>密钥从不接触网络的钱包</translation>
    </message>
    <message>
        <source>Start “tallystick --offline” on a machine without a network and make a wallet there. First it learns whom to trust: the anchor, which this node makes of its newest final block. Then it shows its account, and this window can watch it.</source>
        <translation>在没有网络的计算机上启动“tallystick --offline”，并在那里创建钱包。首先让它知道该信任谁：即本节点由其最新的最终区块制作的锚点。然后它出示自己的账户，此窗口便可观察该账户。</translation>
    </message>
    <message>
        <source>An anchor serves for 14 days of the chain. When it has grown old, take a new one over the same way: the offline window asks you to compare its words and replaces the old.</source>
        <translation>锚点在链上 14 天内有效。过期后，请用同样方式带去新的锚点：离线窗口会请您核对其单词，并替换旧锚点。</translation>
    </message>
    <message>
        <source>Carry the anchor over</source>
        <translation>把锚点带过去</translation>
    </message>
    <message>
        <source>Open it in the offline window. Trust it only if both screens show the same words.</source>
        <translation>请在离线窗口中打开。只有两个屏幕显示相同的单词时才信任它。</translation>
    </message>
    <message>
        <source>Bring its account back</source>
        <translation>把账户带回来</translation>
    </message>
    <message>
        <source>In the offline window: “Show my account to the other machine”. It holds no secret.</source>
        <translation>在离线窗口中：“向另一台计算机显示我的账户”。其中不含任何秘密。</translation>
    </message>
    <message>
        <source>A name for it</source>
        <translation>为它命名</translation>
    </message>
    <message>
        <source>It becomes a watch-only wallet: this window shows its loans and makes requests, and cannot sign.</source>
        <translation>它将成为仅查看钱包：此窗口显示其借款并生成请求，但不能签名。</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation>钱包名称</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>已配对</translation>
    </message>
    <message>
        <source>Make the anchor</source>
        <translation>制作锚点</translation>
    </message>
    <message>
        <source>It is trusted there</source>
        <translation>那边已信任</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>This node can make requests for it now.</source>
        <translation>本节点现在可以为它生成请求。</translation>
    </message>
    <message>
        <source>This window shows the account of “%1” now. Wallet, “Wallets and backup…” leads back to the others.</source>
        <translation>此窗口现在显示“%1”的账户。通过“钱包”页的“钱包与备份…”可返回其他钱包。</translation>
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
    <name>tally::ui::PeerModel</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Misbehaved</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>At 100 % it is kept out for an hour.</source>
        <translation>达到 100% 即被封禁一小时。</translation>
    </message>
    <message>
        <source>called us</source>
        <translation>呼入</translation>
    </message>
    <message>
        <source>we called</source>
        <translation>呼出</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
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
    <message>
        <source>Statement…</source>
        <translation>对账单…</translation>
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
    <name>tally::ui::ProposalBox</name>
    <message>
        <source>Proposed changes</source>
        <translation>提议的变更</translation>
    </message>
    <message>
        <source>You propose</source>
        <translation>您提议</translation>
    </message>
    <message>
        <source>The borrower proposes</source>
        <translation>借款人提议</translation>
    </message>
    <message>
        <source>A lender proposes</source>
        <translation>一位出借人提议</translation>
    </message>
    <message>
        <source>%1 agreed, more than 66.67 % are needed</source>
        <translation>已有 %1 同意，须超过 66.67%</translation>
    </message>
    <message>
        <source>; the borrower agrees</source>
        <translation>；借款人同意</translation>
    </message>
    <message>
        <source>; the borrower has not agreed yet</source>
        <translation>；借款人尚未同意</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>. Votes end in %1.</source>
        <translation>。投票在 %1后结束。</translation>
    </message>
    <message>
        <source>Only the borrower and the lenders of this loan vote.</source>
        <translation>只有此借款的借款人和出借人可以投票。</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>You agree already.</source>
        <translation>您已同意。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Say no</source>
        <translation>反对</translation>
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
    <message>
        <source>Statement…</source>
        <translation>对账单…</translation>
    </message>
    <message>
        <source>Autopay…</source>
        <translation>自动还款…</translation>
    </message>
    <message>
        <source>Sign offline…</source>
        <translation>离线签名…</translation>
    </message>
    <message>
        <source>Signed ahead…</source>
        <translation>预先签名…</translation>
    </message>
    <message>
        <source>Autopay is on…</source>
        <translation>自动还款已开…</translation>
    </message>
    <message>
        <source>Choose an instalment of a loan that runs.</source>
        <translation>请选择还款中借款的一期。</translation>
    </message>
    <message>
        <source>This program has no service for offline signing.</source>
        <translation>本程序没有离线签名服务。</translation>
    </message>
</context>
<context>
    <name>tally::ui::RequestModel</name>
    <message>
        <source>Lender</source>
        <translation>出借人</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借款</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>请求时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
    <message>
        <source>Cancels all of it that is not paid by then</source>
        <translation>作废其中届时尚未支付的全部</translation>
    </message>
    <message>
        <source>From then on %1 of these keys sign: %2</source>
        <translation>此后须由其中 %1 个密钥签名：%2</translation>
    </message>
    <message>
        <source>Whoever gets hold of the signed file can do nothing but what stands here, each in its window: no money can go to anybody else.</source>
        <translation>拿到已签名文件者只能做此处列明的事，且各在其时段内：资金不会流向其他任何人。</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::SaleModel</name>
    <message>
        <source>Loan</source>
        <translation>借款</translation>
    </message>
    <message>
        <source>For sale</source>
        <translation>待售</translation>
    </message>
    <message>
        <source>Best bid</source>
        <translation>最高出价</translation>
    </message>
    <message>
        <source>Next bid from</source>
        <translation>下次出价不低于</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Owed on it</source>
        <translation>所欠金额</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>3 days from a bid</source>
        <translation>出价后 3 天</translation>
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
    <name>tally::ui::SecurityDialog</name>
    <message>
        <source>Pledge collateral</source>
        <translation>提供抵押物</translation>
    </message>
    <message>
        <source>Guarantee this loan</source>
        <translation>担保此借款</translation>
    </message>
    <message>
        <source>Bid for the collateral</source>
        <translation>对抵押物出价</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>网络费</translation>
    </message>
    <message>
        <source>You lock %1 in your own balance for %2: it is free again when the loan is repaid or not funded, and if you stop paying it is sold to the best bid; what is left over after your lenders and guarantors comes back to you.</source>
        <translation>您在自己的余额中为%2锁定 %1：借款还清或未能筹足时解锁；若您停止还款，则售予最高出价者，偿付出借人和担保人后的剩余部分归还给您。</translation>
    </message>
    <message>
        <source>You pledge</source>
        <translation>您抵押</translation>
    </message>
    <message>
        <source>I can do without this until the loan is repaid.</source>
        <translation>在借款还清之前，我可以不动用它。</translation>
    </message>
    <message>
        <source>Sign and pledge</source>
        <translation>签名并抵押</translation>
    </message>
    <message>
        <source>%1 are being pledged for %2.</source>
        <translation>正在为%2抵押 %1。</translation>
    </message>
    <message>
        <source>You answer for %1: if its borrower fails, you pay %2, at most %3, which is locked in your own balance until the loan is repaid; what you pay the borrower then owes you, after the lenders.</source>
        <translation>您为%1担保：若其借款人违约，您支付 %2，最多 %3，该款锁定在您自己的余额中，直至借款还清；您代付的部分此后由借款人欠您，受偿顺序在出借人之后。</translation>
    </message>
    <message>
        <source>You answer for</source>
        <translation>您担保</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>I would pay this for the borrower.</source>
        <translation>我愿意替借款人支付这笔钱。</translation>
    </message>
    <message>
        <source>Sign and guarantee</source>
        <translation>签名并担保</translation>
    </message>
    <message>
        <source>Your guarantee of up to %1 for %2 is on its way.</source>
        <translation>您为%2提供的最多 %1 的担保已发出。</translation>
    </message>
    <message>
        <source>You bid %1 for %2: the money is locked in your own balance, free again at once when somebody bids more, and spent when the sale ends, in the same block in which %2 become yours. A bid cannot be withdrawn.</source>
        <translation>您出价 %1 购买 %2：该款锁定在您自己的余额中，有人出价更高时立即解锁，出售结束时付出，%2 在同一区块归您所有。出价不可撤回。</translation>
    </message>
    <message>
        <source>You bid</source>
        <translation>您出价</translation>
    </message>
    <message>
        <source>For</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>I want it at this price.</source>
        <translation>我愿以此价格购买。</translation>
    </message>
    <message>
        <source>Sign and bid</source>
        <translation>签名并出价</translation>
    </message>
    <message>
        <source>Your bid of %1 for %2 is on its way.</source>
        <translation>您购买 %2 的 %1 出价已发出。</translation>
    </message>
    <message>
        <source>Call the margin</source>
        <translation>要求追加保证金</translation>
    </message>
    <message>
        <source>You point at %1: if its collateral is worth too little by the last price, the borrower has %2 to pledge more or to pay, and else all is due at once.</source>
        <translation>您指出%1：若其抵押按最新价格价值不足，借款人须在 %2内追加抵押或还款，否则全部立即到期。</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Its collateral is worth too little.</source>
        <translation>其抵押物价值不足。</translation>
    </message>
    <message>
        <source>Sign and call</source>
        <translation>签名并要求追加</translation>
    </message>
    <message>
        <source>The margin of %1 is being called.</source>
        <translation>正在要求%1追加保证金。</translation>
    </message>
    <message>
        <source>Only the borrower can pledge for this loan.</source>
        <translation>只有借款人可以为此借款提供抵押物。</translation>
    </message>
    <message>
        <source>This loan takes no collateral any more.</source>
        <translation>此借款不再接受抵押物。</translation>
    </message>
    <message>
        <source>Nobody answers for a loan of their own.</source>
        <translation>不能为自己的借款担保。</translation>
    </message>
    <message>
        <source>A loan is guaranteed while it takes bids.</source>
        <translation>只有在借款接受出价期间才能担保。</translation>
    </message>
    <message>
        <source>Its collateral is not for sale.</source>
        <translation>其抵押物未在出售。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What you pledge</source>
        <translation>抵押什么</translation>
    </message>
    <message>
        <source>In</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>How much of what is owed</source>
        <translation>担保欠款的比例</translation>
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
        <source>Collateral is another asset, locked in your own balance. It makes lending to you safer, so rates are lower.</source>
        <translation>抵押物是锁定在您自己余额中的另一种资产。它使向您出借更安全，因此利率更低。</translation>
    </message>
    <message>
        <source>Lenders see who answers for a loan. You are asked for nothing unless the borrower fails.</source>
        <translation>出借人能看到谁为借款担保。除非借款人违约，否则不会要求您付款。</translation>
    </message>
    <message>
        <source>You would get %1.</source>
        <translation>您将得到 %1。</translation>
    </message>
    <message>
        <source>There is no other asset on this network.</source>
        <translation>本网络没有其他资产。</translation>
    </message>
    <message>
        <source>Say how much.</source>
        <translation>请填写数量。</translation>
    </message>
    <message>
        <source>The next bid is %1 at least.</source>
        <translation>下次出价至少为 %1。</translation>
    </message>
    <message>
        <source>You have %1 available, less than this.</source>
        <translation>您可用 %1，不足此数。</translation>
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
    <name>tally::ui::SignAwayDialog</name>
    <message>
        <source>Sign offline</source>
        <translation>离线签名</translation>
    </message>
    <message>
        <source>This account signs on another machine</source>
        <translation>此账户在另一台计算机上签名</translation>
    </message>
    <message>
        <source>The request is being made, with the proofs that the other machine asks for.</source>
        <translation>正在生成请求，附上另一台计算机所需的证明。</translation>
    </message>
    <message>
        <source>Carry the request to the machine without a network</source>
        <translation>把请求带到没有网络的计算机</translation>
    </message>
    <message>
        <source>It proves what is owed. Open it there in the offline window, compare the words, and sign.</source>
        <translation>它证明所欠的金额。请在那边的离线窗口中打开，核对单词并签名。</translation>
    </message>
    <message>
        <source>Bring the signed file back</source>
        <translation>把已签名的文件带回来</translation>
    </message>
    <message>
        <source>The file, pictures of its codes in any order, or its text. Of a joint account the copies of all who signed, one after the other.</source>
        <translation>文件、其二维码图片（顺序不限）或其文本。联名账户请逐一提供所有签名人的副本。</translation>
    </message>
    <message>
        <source>Held until their time</source>
        <translation>保管至各自时间</translation>
    </message>
    <message>
        <source>Which instalments of %1?</source>
        <translation>%1的哪些期？</translation>
    </message>
    <message>
        <source>Each becomes a transaction of its own that the network takes in its window only. Your node keeps them and sends each at its time.</source>
        <translation>每期成为一笔单独的交易，网络只在其时段内接受。您的节点保管它们，并按时逐笔发送。</translation>
    </message>
    <message>
        <source>All that are left, %1 to %2</source>
        <translation>剩余全部，第 %1 至 %2 期</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>其中一部分</translation>
    </message>
    <message>
        <source>First instalment</source>
        <translation>第一期</translation>
    </message>
    <message>
        <source>Last instalment</source>
        <translation>最后一期</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Let each cover a late fee and be taken late</source>
        <translation>允许每期包含滞纳金并逾期执行</translation>
    </message>
    <message>
        <source>Sign a cancellation beside them</source>
        <translation>同时签署一份作废交易</translation>
    </message>
    <message>
        <source>The cancellation stays with your node until you want it: then everything that is not paid yet becomes void at once.</source>
        <translation>作废交易由您的节点保管，直到您需要：届时所有尚未支付的立即无效。</translation>
    </message>
    <message>
        <source>A thief of the signed file can make these payments to your lenders, each in its window, and cancel them. Nothing else: the money cannot go to the thief.</source>
        <translation>盗得已签名文件者只能在各自时段内向您的出借人支付这些款项，或将其作废。仅此而已：资金不会落入窃贼手中。</translation>
    </message>
    <message numerus="yes">
        <source>%n instalments of about %1, %2 to %3.</source>
        <translation>
            <numerusform>%n 期，每期约 %1，第 %2 至 %3 期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the request</source>
        <translation>生成请求</translation>
    </message>
    <message>
        <source>I have signed it</source>
        <translation>我已签名</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>各期</translation>
    </message>
    <message>
        <source>Collecting the proofs…</source>
        <translation>正在收集证明…</translation>
    </message>
    <message>
        <source>More have to sign. Bring the next copy.</source>
        <translation>还需更多人签名。请提供下一份副本。</translation>
    </message>
    <message>
        <source>Everything in this file is held already.</source>
        <translation>此文件中的全部内容已在保管中。</translation>
    </message>
    <message numerus="yes">
        <source>%n transactions are held. The node sends each in its window while it runs; “Signed ahead…” shows what becomes of them.</source>
        <translation>
            <numerusform>已保管 %n 笔交易。节点运行时会在各自时段内发送；“预先签名…”显示其后续情况。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::Signatures</name>
    <message>
        <source>%1 of %2 signatures are here: %3</source>
        <translation>已有 %1 个签名，共需 %2 个：%3</translation>
    </message>
    <message>
        <source>nobody has signed yet</source>
        <translation>尚无人签名</translation>
    </message>
    <message>
        <source>A joint account needs 1 to 16 different keys, and at most as many signatures as keys.</source>
        <translation>联名账户需要 1 至 16 个不同的密钥，所需签名数不超过密钥数。</translation>
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
    <name>tally::ui::StakeDialog</name>
    <message>
        <source>Stake coins</source>
        <translation>质押币</translation>
    </message>
    <message>
        <source>Take stake back</source>
        <translation>解除质押</translation>
    </message>
    <message>
        <source>Move stake to another validator</source>
        <translation>将质押转到另一验证者</translation>
    </message>
    <message>
        <source>It earns a share of what the validator earns, less its commission. If the validator signs two different things, at least 5 % of it is lost; if it is silent for hours again and again, 0.01 %.</source>
        <translation>质押分享验证者的收益，扣除其佣金。若验证者双重签名，至少损失 5%；若一再失联数小时，损失 0.01%。</translation>
    </message>
    <message>
        <source>It stops earning at once and is free in your balance after 21 days; until then it still answers for what the validator did.</source>
        <translation>质押立即停止收益，21 天后可在您的余额中动用；在此之前仍须为验证者的行为承担责任。</translation>
    </message>
    <message>
        <source>It earns with the other at once, still answers for 21 days for what the first did, and cannot move again in that time.</source>
        <translation>质押立即在另一验证者处产生收益，仍须在 21 天内为前一验证者的行为承担责任，其间不能再次转移。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>转出方</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>验证者</translation>
    </message>
    <message>
        <source>%1, commission %2</source>
        <translation>%1，佣金 %2</translation>
    </message>
    <message>
        <source>Validator to move to</source>
        <translation>转入的验证者</translation>
    </message>
    <message>
        <source>%1, commission %2, %3</source>
        <translation>%1，佣金 %2，%3</translation>
    </message>
    <message>
        <source>To</source>
        <translation>转入方</translation>
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
        <source>Enter an amount.</source>
        <translation>请输入金额。</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>金额必须大于零。</translation>
    </message>
    <message>
        <source>More than the %1 you have available beside the fee.</source>
        <translation>超过扣除费用后可用的 %1。</translation>
    </message>
    <message>
        <source>More than the %1 you have staked there.</source>
        <translation>超过您在该处质押的 %1。</translation>
    </message>
    <message>
        <source>The least is %1.</source>
        <translation>至少为 %1。</translation>
    </message>
    <message>
        <source>There is no other validator to move to.</source>
        <translation>没有可转入的其他验证者。</translation>
    </message>
    <message>
        <source>This validator is out for ever: choose another.</source>
        <translation>该验证者已被永久排除：请另选一个。</translation>
    </message>
    <message>
        <source>This stake has moved before: it can move again from %1 on.</source>
        <translation>该质押此前转移过：自 %1 起可再次转移。</translation>
    </message>
    <message>
        <source>Unlock the wallet first: the lock is at the lower right.</source>
        <translation>请先解锁钱包：锁在右下角。</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>签名并发送</translation>
    </message>
    <message>
        <source>I have read what follows from it.</source>
        <translation>我已阅读其后果。</translation>
    </message>
    <message>
        <source>You stake %1 with %2.</source>
        <translation>您向 %2 质押 %1。</translation>
    </message>
    <message>
        <source>%1 will be staked with the next block.</source>
        <translation>%1 将在下一个区块完成质押。</translation>
    </message>
    <message>
        <source>You take %1 back from %2; it is free after 21 days.</source>
        <translation>您从 %2 解除质押 %1；21 天后可动用。</translation>
    </message>
    <message>
        <source>%1 will be on its way back with the next block.</source>
        <translation>%1 将从下一个区块起开始返还。</translation>
    </message>
    <message>
        <source>You move %1 from %2 to %3.</source>
        <translation>您将 %1 从 %2 转到 %3。</translation>
    </message>
    <message>
        <source>%1 will have moved with the next block.</source>
        <translation>%1 将在下一个区块完成转移。</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>网络费</translation>
    </message>
    <message>
        <source>Claim rewards</source>
        <translation>领取奖励</translation>
    </message>
    <message>
        <source>%1 that your stake with %2 has earned goes into your balance.</source>
        <translation>您在 %2 的质押所得 %1 将进入您的余额。</translation>
    </message>
    <message>
        <source>I want it in my balance.</source>
        <translation>我要将其领入余额。</translation>
    </message>
    <message>
        <source>Sign and claim</source>
        <translation>签名并领取</translation>
    </message>
    <message>
        <source>%1 will be in your balance with the next block.</source>
        <translation>%1 将在下一个区块进入您的余额。</translation>
    </message>
</context>
<context>
    <name>tally::ui::StakeModel</name>
    <message>
        <source>earning</source>
        <translation>收益中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>jailed</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>out for ever</source>
        <translation>永久排除</translation>
    </message>
    <message>
        <source>You have nothing staked. Stake with a validator and earn a share of what it earns from fees and from 2 % of new coins a year; you can take it back at any time and have it 21 days later.</source>
        <translation>您没有质押。向验证者质押，即可分享其来自费用和每年 2% 新币的收益；您可随时解除质押，21 天后到账。</translation>
    </message>
    <message>
        <source>Your stake with %1 does not earn and never will: that validator signed two different things and is out for ever. Take it back; it is free after 21 days.</source>
        <translation>您在 %1 的质押没有收益，也不会再有：该验证者双重签名，已被永久排除。请解除质押；21 天后可动用。</translation>
    </message>
    <message>
        <source>Your stake with %1 does not earn: that validator was silent too long. Its operator can bring it back from %2 on; or move your stake to another.</source>
        <translation>您在 %1 的质押没有收益：该验证者失联过久。其运营者自 %2 起可将其恢复；您也可将质押转到另一验证者。</translation>
    </message>
    <message>
        <source>Your stake with %1 does not earn yet: that validator is not among those who vote. The set can change in %2 minutes, if it has enough stake then.</source>
        <translation>您在 %1 的质押尚无收益：该验证者不在投票者之列。若届时质押足够，投票者名单可在 %2 分钟后变更。</translation>
    </message>
    <message>
        <source>All your stake earns. What is earned waits until you claim it.</source>
        <translation>您的全部质押都有收益。所得会保留到您领取。</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>验证者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Voting share</source>
        <translation>投票权占比</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>质押</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>佣金</translation>
    </message>
    <message>
        <source>Missed, 4 h</source>
        <translation>缺席，4 小时</translation>
    </message>
    <message>
        <source>My stake</source>
        <translation>我的质押</translation>
    </message>
    <message>
        <source>My reward</source>
        <translation>我的奖励</translation>
    </message>
    <message>
        <source>%1 is run by %2, with %3 staked in all.</source>
        <translation>%1 由 %2 运营，质押总额 %3。</translation>
    </message>
    <message>
        <source>It takes %1 of what others&apos; stake earns, for ever at most %2, and up by at most %3 a day.</source>
        <translation>它从他人质押收益中收取 %1；永远不超过 %2，每天最多上调 %3。</translation>
    </message>
    <message>
        <source>Of its votes %1 are the founders&apos;, which no coins stand behind.</source>
        <translation>其投票权中有 %1 属于创始者，背后没有币。</translation>
    </message>
    <message>
        <source>It missed %1 of the last four hours; at half of them it is suspended.</source>
        <translation>最近四小时中它缺席了 %1；达到一半即被暂停。</translation>
    </message>
    <message>
        <source>It does not vote yet: the set changes once an hour, and the 64 with most stake are in it.</source>
        <translation>它尚未投票：验证者集合每小时更换一次，质押最多的 64 个在其中。</translation>
    </message>
    <message>
        <source>It was silent too long and is suspended: its operator can bring it back from %1 on.</source>
        <translation>它沉默过久，已被暂停：其运营者可自 %1 起恢复。</translation>
    </message>
    <message>
        <source>It was silent too long and is suspended until its operator brings it back, which is possible now.</source>
        <translation>它沉默过久，已被暂停，直到运营者恢复；现在即可恢复。</translation>
    </message>
    <message>
        <source>It signed two different things and is out for ever.</source>
        <translation>它签署了两份不同的内容，已被永久排除。</translation>
    </message>
</context>
<context>
    <name>tally::ui::StakePage</name>
    <message>
        <source>Stake</source>
        <translation>质押</translation>
    </message>
    <message>
        <source>My stake</source>
        <translation>我的质押</translation>
    </message>
    <message>
        <source>Earned, to claim</source>
        <translation>待领取收益</translation>
    </message>
    <message>
        <source>On its way back</source>
        <translation>返还中</translation>
    </message>
    <message>
        <source>Free to stake</source>
        <translation>可质押</translation>
    </message>
    <message>
        <source>Validators</source>
        <translation>验证者</translation>
    </message>
    <message>
        <source>Claim rewards</source>
        <translation>领取奖励</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>转移…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>解除质押…</translation>
    </message>
    <message>
        <source>Stake…</source>
        <translation>质押…</translation>
    </message>
    <message>
        <source>Those who make blocks final appear here.</source>
        <translation>使区块最终确定的验证者显示在这里。</translation>
    </message>
    <message>
        <source>The table has been written to %1.</source>
        <translation>表格已写入 %1。</translation>
    </message>
    <message>
        <source>nothing on its way</source>
        <translation>没有在途的</translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>下一笔在 %1</translation>
    </message>
    <message>
        <source>Make or restore a wallet first.</source>
        <translation>请先创建或恢复钱包。</translation>
    </message>
    <message>
        <source>Choose a validator first.</source>
        <translation>请先选择验证者。</translation>
    </message>
    <message>
        <source>This validator is out for ever: choose another.</source>
        <translation>该验证者已被永久排除：请另选一个。</translation>
    </message>
    <message>
        <source>You have nothing staked with this validator.</source>
        <translation>您在该验证者没有质押。</translation>
    </message>
    <message>
        <source>There is no other validator to move to.</source>
        <translation>没有可转入的其他验证者。</translation>
    </message>
    <message>
        <source>Nothing has been earned with this validator yet.</source>
        <translation>在该验证者尚无收益。</translation>
    </message>
    <message>
        <source>Run one…</source>
        <translation>运营验证者…</translation>
    </message>
    <message>
        <source>Run a validator</source>
        <translation>运营一个验证者</translation>
    </message>
    <message>
        <source>Register a validator, set its commission, bring it back</source>
        <translation>注册验证者、设置佣金、恢复验证者</translation>
    </message>
    <message>
        <source>Another account runs the chosen validator.</source>
        <translation>所选验证者由另一账户运营。</translation>
    </message>
    <message>
        <source>This validator is out for ever: register one with a new key.</source>
        <translation>此验证者已被永久排除：请用新密钥注册。</translation>
    </message>
    <message>
        <source>The practice network has one validator, inside this program.</source>
        <translation>练习网络只有一个验证者，就在本程序内。</translation>
    </message>
    <message>
        <source>Register a validator…</source>
        <translation>注册验证者…</translation>
    </message>
    <message>
        <source>Set its commission…</source>
        <translation>设置其佣金…</translation>
    </message>
    <message>
        <source>It is not suspended.</source>
        <translation>它未被暂停。</translation>
    </message>
    <message>
        <source>It can come back from %1 on.</source>
        <translation>可自 %1 起恢复。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>tally::ui::StatementDialog</name>
    <message>
        <source>Statement of a year</source>
        <translation>年度对账单</translation>
    </message>
    <message>
        <source>As lender or as borrower</source>
        <translation>作为出借人或借款人</translation>
    </message>
    <message>
        <source>What I lent</source>
        <translation>我借出的</translation>
    </message>
    <message>
        <source>What I borrowed</source>
        <translation>我借入的</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Loans of the year</source>
        <translation>本年度借款</translation>
    </message>
    <message>
        <source>Nothing was lent or borrowed in this year.</source>
        <translation>本年度没有借出或借入。</translation>
    </message>
    <message>
        <source>A payment counts on the day on which the borrower paid it, whether or not it has been collected since.</source>
        <translation>还款按借款人支付之日计，无论此后是否已领取。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>保存对账单</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Portable documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>The figures are being read.</source>
        <translation>正在读取数字。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All loans, in %1. %2</source>
        <translation>全部借款，以 %1 计。%2</translation>
    </message>
    <message>
        <source>The statement has been written to “%1”.</source>
        <translation>对账单已写入“%1”。</translation>
    </message>
</context>
<context>
    <name>tally::ui::StatementModel</name>
    <message>
        <source>Loan</source>
        <translation>借款</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>已放款</translation>
    </message>
    <message>
        <source>Notes traded</source>
        <translation>份额买卖</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>已还本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Late charges</source>
        <translation>逾期费用</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已追回</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>An instalment was due and unpaid.</source>
        <translation>有一期到期未付。</translation>
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
    <message>
        <source>no peers</source>
        <translation>无节点</translation>
    </message>
</context>
<context>
    <name>tally::ui::Sums</name>
    <message>
        <source>rounded to the nearest cent, ties to even</source>
        <translation>四舍六入五成双，精确到分</translation>
    </message>
    <message>
        <source>late interest %1, accrued before</source>
        <translation>罚息 %1，此前已计</translation>
    </message>
    <message>
        <source>late interest %1 = %2, and what accrued before a payment in part</source>
        <translation>罚息 %1 = %2，另加部分还款前已计的罚息</translation>
    </message>
    <message>
        <source>%1 of arrears came over from the terms before</source>
        <translation>自原条款结转欠款 %1</translation>
    </message>
    <message>
        <source>%1 of charges were waived</source>
        <translation>已减免费用 %1</translation>
    </message>
    <message>
        <source>The newest rate of %1, %2 on %3, is too old (or the loan could not be paid at it), so %4 stays from instalment %5 on.</source>
        <translation>%1 的最新利率（%3 为 %2）过旧（或按其无法还清借款），因此自第 %5 期起仍为 %4。</translation>
    </message>
    <message>
        <source>From instalment %6 on %5 = %1 of %2, posted for %3, and %4 above it, within floor and cap.</source>
        <translation>自第 %6 期起为 %5 = %2 于 %3 公布的 %1，另加 %4，在下限与上限之内。</translation>
    </message>
    <message>
        <source>Instalment %1: its interest is %4 = %2, %3</source>
        <translation>第 %1 期：利息 %4 = %2，%3</translation>
    </message>
    <message>
        <source>this payment brought %1 of interest and %2 of principal</source>
        <translation>本次还款含利息 %1、本金 %2</translation>
    </message>
    <message>
        <source>Interest %1 = %2, %3</source>
        <translation>利息 %1 = %2，%3</translation>
    </message>
    <message>
        <source>Interest since the last due date %1 = %2, %3</source>
        <translation>自上次到期日以来的利息 %1 = %2，%3</translation>
    </message>
    <message>
        <source>%1 of interest that was due before, less what was paid of it</source>
        <translation>此前到期的利息 %1，已扣除已付部分</translation>
    </message>
    <message>
        <source>late fee %1, as the terms say</source>
        <translation>滞纳金 %1，按条款收取</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>%1 = %2 interest, %6; %3 − %2 = %4 principal; %5 is left.</source>
        <translation>%1 = %2 利息，%6；%3 − %2 = %4 本金；剩余 %5。</translation>
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
        <source>The terms ask for %1 once an instalment is unpaid %2 days after it is due.</source>
        <translation>条款规定，一期到期 %2 天后仍未付，即收取 %1。</translation>
    </message>
    <message>
        <source>%1 of interest and %2 of late interest and fee are not asked for any more.</source>
        <translation>不再收取利息 %1，以及罚息和滞纳金 %2。</translation>
    </message>
    <message>
        <source>%1 − %2 = %3 was outstanding; %2 of arrears became principal.</source>
        <translation>未偿 %1 − %2 = %3；欠款 %2 已转为本金。</translation>
    </message>
    <message>
        <source>%1 is outstanding; %2 of arrears come with the next instalment.</source>
        <translation>未偿 %1；欠款 %2 随下一期一并支付。</translation>
    </message>
    <message>
        <source>The borrower&apos;s word on proposal %1: %2.</source>
        <translation>借款人对提案 %1 的表态：%2。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 of %2 units, as lent; proposal %3: %4.</source>
        <translation>按出借额，%2 单位中的 %1；提案 %3：%4。</translation>
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
        <source>Block %1. What you see is true as of that block.</source>
        <translation>区块 %1。您看到的是截至该区块的状态。</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>约一分钟</translation>
    </message>
    <message>
        <source>about %1 minutes left</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>约一小时</translation>
    </message>
    <message>
        <source>about %1 hours left</source>
        <translation>约 %1 小时</translation>
    </message>
    <message>
        <source>about %1 days left</source>
        <translation>约 %1 天</translation>
    </message>
    <message>
        <source>Step 2 of 4: looking for other nodes</source>
        <translation>第 2 步，共 4 步：寻找其他节点</translation>
    </message>
    <message>
        <source>None is connected. What you see is true as of block %1. Start with --connect HOST:PORT of a node, or wait for one to call.</source>
        <translation>未连接任何节点。您看到的内容截至区块 %1。请用 --connect 主机:端口 启动，或等待其他节点连接。</translation>
    </message>
    <message>
        <source>Step 1 of 4: opening the store</source>
        <translation>第 1 步，共 4 步：打开存储</translation>
    </message>
    <message>
        <source>Block %1 of %2. What you see is true as of that block.</source>
        <translation>区块 %1 / %2。您看到的内容截至该区块。</translation>
    </message>
    <message>
        <source>Step 3 of 4: catching up with the network</source>
        <translation>第 3 步，共 4 步：追赶网络</translation>
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
    <name>tally::ui::ValidatorDialog</name>
    <message>
        <source>A validator signs every block, day and night, and earns a commission of what others&apos; stake earns with it. Silent for two of four hours, it is suspended. If it ever signs two different things, as when its key runs on two machines, at least 5 % of all stake with it is lost and it is out for ever.</source>
        <translation>验证者日夜签署每个区块，并从他人在其处质押的收益中赚取佣金。四小时中沉默两小时即被暂停。如果它签署了两份不同的内容，例如密钥在两台机器上运行，则其全部质押至少损失 5 %，并被永久排除。</translation>
    </message>
    <message>
        <source>Register a validator</source>
        <translation>注册验证者</translation>
    </message>
    <message>
        <source>Set the commission</source>
        <translation>设置佣金</translation>
    </message>
    <message>
        <source>What others&apos; stake with this validator pays it out of what it earns. It can fall at any time, and rise once a day by at most %1, never above %2.</source>
        <translation>他人在此验证者处的质押从收益中付给它的部分。可随时下调，每天最多上调一次 %1，且永不超过 %2。</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>验证者</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>佣金</translation>
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
        <source>Where the validator runs</source>
        <translation>验证者在哪里运行</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>on another machine</source>
        <translation>在另一台机器</translation>
    </message>
    <message>
        <source>It runs</source>
        <translation>运行位置</translation>
    </message>
    <message>
        <source>looking for its key…</source>
        <translation>正在查找其密钥…</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>其密钥</translation>
    </message>
    <message>
        <source>Claim of the validator</source>
        <translation>验证者的声明</translation>
    </message>
    <message>
        <source>Paste what its machine says</source>
        <translation>粘贴其机器给出的内容</translation>
    </message>
    <message>
        <source>Its claim</source>
        <translation>其声明</translation>
    </message>
    <message>
        <source>Highest commission, for ever</source>
        <translation>最高佣金（永久）</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>永不超过</translation>
    </message>
    <message>
        <source>Largest rise of the commission in a day</source>
        <translation>每日佣金最大涨幅</translation>
    </message>
    <message>
        <source>Rises a day by at most</source>
        <translation>每天最多上调</translation>
    </message>
    <message>
        <source>Own stake</source>
        <translation>自有质押</translation>
    </message>
    <message>
        <source>This program keeps no validator key.</source>
        <translation>本程序没有验证者密钥。</translation>
    </message>
    <message>
        <source>%1, kept in the file validator.key of this node&apos;s folder</source>
        <translation>%1，保存在本节点文件夹的 validator.key 中</translation>
    </message>
    <message>
        <source>On its machine run: tallystick-cli tool validator claim key=FILE chain=%1 operator=%2</source>
        <translation>在其机器上运行：tallystick-cli tool validator claim key=文件 chain=%1 operator=%2</translation>
    </message>
    <message>
        <source>A claim has 192 hexadecimal digits. Copy it as a whole.</source>
        <translation>声明为 192 位十六进制数字。请完整复制。</translation>
    </message>
    <message>
        <source>Looking for the key…</source>
        <translation>正在查找密钥…</translation>
    </message>
    <message>
        <source>This validator key is registered already.</source>
        <translation>此验证者密钥已注册。</translation>
    </message>
    <message>
        <source>Enter a rate in percent.</source>
        <translation>请输入百分比。</translation>
    </message>
    <message>
        <source>A commission is at most 100 %.</source>
        <translation>佣金最多为 100 %。</translation>
    </message>
    <message>
        <source>The commission is above its own limit of %1.</source>
        <translation>佣金超过其自身上限 %1。</translation>
    </message>
    <message>
        <source>It cannot rise by more than its limit.</source>
        <translation>涨幅不能超过其上限。</translation>
    </message>
    <message>
        <source>That is its commission now.</source>
        <translation>这已是当前佣金。</translation>
    </message>
    <message>
        <source>It can rise by at most %1 a day.</source>
        <translation>每天最多上调 %1。</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>请输入金额。</translation>
    </message>
    <message>
        <source>Its own stake is at least %1.</source>
        <translation>自有质押至少为 %1。</translation>
    </message>
    <message>
        <source>More than the %1 you have available beside the fee.</source>
        <translation>超过扣除费用后可用的 %1。</translation>
    </message>
    <message>
        <source>Unlock the wallet first: the lock is at the lower right.</source>
        <translation>请先解锁钱包：锁在右下角。</translation>
    </message>
    <message>
        <source>You register the validator %1, whose operator is this wallet, with a commission of %2, and stake %3 with it.</source>
        <translation>您将注册验证者 %1，由此钱包运营，佣金 %2，并在其处质押 %3。</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>the commission never above %1, and up by at most %2 a day</source>
        <translation>佣金永不超过 %1，每天最多上调 %2</translation>
    </message>
    <message>
        <source>The stake</source>
        <translation>质押</translation>
    </message>
    <message>
        <source>comes back 21 days after you take it back; at least 5 % of it is lost if the validator signs two different things</source>
        <translation>取回后 21 天返还；若验证者签署两份不同内容，至少损失其 5 %</translation>
    </message>
    <message>
        <source>When it votes</source>
        <translation>何时投票</translation>
    </message>
    <message>
        <source>sets change once an hour; it is in when it is among the 64 with most stake</source>
        <translation>集合每小时更换一次；位列质押最多的 64 个即可加入</translation>
    </message>
    <message>
        <source>What is to do</source>
        <translation>需要做什么</translation>
    </message>
    <message>
        <source>start Tallystick again, and keep it running</source>
        <translation>重新启动 Tallystick 并保持运行</translation>
    </message>
    <message>
        <source>start tallystickd with that key, and keep it running</source>
        <translation>用该密钥启动 tallystickd 并保持运行</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>网络费用</translation>
    </message>
    <message>
        <source>Its key runs on one machine only.</source>
        <translation>其密钥只在一台机器上运行。</translation>
    </message>
    <message>
        <source>Sign and register</source>
        <translation>签名并注册</translation>
    </message>
    <message>
        <source>The validator is registered with the next block. Start Tallystick again, so that this node votes with its key.</source>
        <translation>验证者将随下一区块注册。请重新启动 Tallystick，使本节点用其密钥投票。</translation>
    </message>
    <message>
        <source>The validator is registered with the next block.</source>
        <translation>验证者将随下一区块注册。</translation>
    </message>
    <message>
        <source>The commission of %1 goes from %2 to %3.</source>
        <translation>%1 的佣金从 %2 变为 %3。</translation>
    </message>
    <message>
        <source>After this</source>
        <translation>此后</translation>
    </message>
    <message>
        <source>it cannot rise again for a day</source>
        <translation>一天之内不能再上调</translation>
    </message>
    <message>
        <source>I have read what follows from it.</source>
        <translation>我已阅读其后果。</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>签名并发送</translation>
    </message>
    <message>
        <source>The commission is %1 with the next block.</source>
        <translation>佣金自下一区块起为 %1。</translation>
    </message>
    <message>
        <source>Bring the validator back</source>
        <translation>恢复验证者</translation>
    </message>
    <message>
        <source>You say that %1 is well again; it votes again from the next change of the set on.</source>
        <translation>您声明 %1 已恢复正常；它将自下次集合更换起重新投票。</translation>
    </message>
    <message>
        <source>If it is silent again</source>
        <translation>若再次沉默</translation>
    </message>
    <message>
        <source>it is suspended again; the third time within a week costs 0.01 % of all stake with it</source>
        <translation>将再次被暂停；一周内第三次将损失其全部质押的 0.01 %</translation>
    </message>
    <message>
        <source>It runs again and is up to date.</source>
        <translation>它已重新运行并同步到最新。</translation>
    </message>
    <message>
        <source>Sign and bring back</source>
        <translation>签名并恢复</translation>
    </message>
    <message>
        <source>The validator is back with the next block.</source>
        <translation>验证者将随下一区块恢复。</translation>
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
    <message>
        <source>Wallets and backup…</source>
        <translation>钱包与备份…</translation>
    </message>
    <message>
        <source>This link can&apos;t be followed: %1</source>
        <translation>无法打开此链接：%1</translation>
    </message>
    <message>
        <source>A link has filled in the form. Nothing is sent before you confirm it.</source>
        <translation>链接已填好表单。在您确认之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>It says of itself: “%1”.</source>
        <translation>链接自述：“%1”。</translation>
    </message>
    <message>
        <source>This wallet is not backed up. Without its words the money is lost with this machine.</source>
        <translation>此钱包尚未备份。没有单词，一旦失去本机，资金也随之丢失。</translation>
    </message>
    <message>
        <source>Back it up…</source>
        <translation>备份…</translation>
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
<context>
    <name>tally::ui::Wizard</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
</TS>
