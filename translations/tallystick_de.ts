<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CreditPage</name>
    <message>
        <source>Refused: %1.</source>
        <translation>Abgelehnt: %1.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>SecurityText</name>
    <message>
        <source>%1 are locked in the borrower&apos;s own balance as collateral.</source>
        <translation>%1 sind als Sicherheit im eigenen Guthaben des Kreditnehmers gesperrt.</translation>
    </message>
    <message>
        <source>%1 guarantor answers for it, with up to %2.</source>
        <translation>%1 Bürge steht mit bis zu %2 dafür ein.</translation>
    </message>
    <message>
        <source>%1 guarantors answer for it, with up to %2 in all.</source>
        <translation>%1 Bürgen stehen mit insgesamt bis zu %2 dafür ein.</translation>
    </message>
    <message>
        <source>Guarantors paid %1 for the borrower, who still owes them %2.</source>
        <translation>Bürgen zahlten %1 für den Kreditnehmer, der ihnen noch %2 schuldet.</translation>
    </message>
    <message>
        <source>The collateral has to be worth %1 of what is outstanding, by the prices of %2.</source>
        <translation>Die Sicherheit muss %1 der Restschuld wert sein, nach den Preisen von %2.</translation>
    </message>
    <message>
        <source>It is worth %1 and should be %2: unless more is pledged or paid by %3, all is due at once.</source>
        <translation>Sie ist %1 wert und sollte %2 wert sein: Wird bis %3 nicht nachgelegt oder gezahlt, ist alles sofort fällig.</translation>
    </message>
    <message>
        <source>The collateral is for sale; nobody has bid yet. The first bid starts three days.</source>
        <translation>Die Sicherheit steht zum Verkauf; noch hat niemand geboten. Mit dem ersten Gebot beginnen drei Tage.</translation>
    </message>
    <message>
        <source>The collateral is for sale; the best bid is %1, the sale ends in %2.</source>
        <translation>Die Sicherheit steht zum Verkauf; das beste Gebot ist %1, der Verkauf endet in %2.</translation>
    </message>
    <message>
        <source>There is no collateral and no guarantee: if the borrower stops paying, your part of the rest is lost.</source>
        <translation>Es gibt weder Sicherheit noch Bürgschaft: Zahlt der Kreditnehmer nicht mehr, ist Ihr Teil des Rests verloren.</translation>
    </message>
    <message>
        <source>all of what is owed</source>
        <translation>alles Geschuldete</translation>
    </message>
    <message>
        <source>%1 of what is owed</source>
        <translation>%1 des Geschuldeten</translation>
    </message>
</context>
<context>
    <name>StatementPaper</name>
    <message>
        <source>What was lent</source>
        <translation>Was verliehen wurde</translation>
    </message>
    <message>
        <source>What was borrowed</source>
        <translation>Was geliehen wurde</translation>
    </message>
    <message>
        <source>%1 to %2, in %3</source>
        <translation>%1 bis %2, in %3</translation>
    </message>
    <message>
        <source>Account %1 on the network “%2”, as of block %3</source>
        <translation>Konto %1 im Netz „%2“, Stand Block %3</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>A payment counts on the day on which the borrower paid it, whether or not it has been collected since. At the start + paid out + notes traded − repaid − written off = at the end. What is recovered of a loan comes after it was written off, so it stands beside that sum.</source>
        <translation>Eine Zahlung zählt an dem Tag, an dem der Kreditnehmer sie leistete, ob sie seither abgerufen wurde oder nicht. Am Anfang + ausgezahlt + gehandelte Anteile − zurückgezahlt − abgeschrieben = am Ende. Was von einem Darlehen eingetrieben wird, kommt nach der Abschreibung und steht daher neben dieser Summe.</translation>
    </message>
    <message>
        <source>The debt cost %1 a year (XIRR).</source>
        <translation>Die Schulden kosteten %1 pro Jahr (XIRR).</translation>
    </message>
    <message>
        <source>Return a year (XIRR): %1. Nothing is overdue.</source>
        <translation>Rendite pro Jahr (XIRR): %1. Nichts ist überfällig.</translation>
    </message>
    <message>
        <source>Return a year (XIRR): %1 if overdue loans are repaid in full, %2 if nothing more comes from them.</source>
        <translation>Rendite pro Jahr (XIRR): %1, wenn überfällige Darlehen ganz zurückgezahlt werden, %2, wenn nichts mehr von ihnen kommt.</translation>
    </message>
    <message>
        <source>Return a year (XIRR): %1 if overdue loans are repaid in full; all is lost if nothing more comes from them.</source>
        <translation>Rendite pro Jahr (XIRR): %1, wenn überfällige Darlehen ganz zurückgezahlt werden; alles ist verloren, wenn nichts mehr von ihnen kommt.</translation>
    </message>
    <message>
        <source>Overdue at the end</source>
        <translation>Am Ende überfällig</translation>
    </message>
    <message>
        <source>Paid for notes</source>
        <translation>Für Anteile gezahlt</translation>
    </message>
    <message>
        <source>Received for notes</source>
        <translation>Für Anteile erhalten</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>tally::app::Joining</name>
    <message>
        <source>%1 is no address of a node. It is like 192.0.2.7:7111.</source>
        <translation>%1 ist keine Adresse eines Knotens. Sie sieht aus wie 192.0.2.7:7111.</translation>
    </message>
    <message>
        <source>This link asks for a payment: open it on the Wallet page.</source>
        <translation>Dieser Link bittet um eine Zahlung: Öffnen Sie ihn auf der Seite Wallet.</translation>
    </message>
    <message>
        <source>The other window could not be started.</source>
        <translation>Das andere Fenster konnte nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>tally::ui</name>
    <message>
        <source>The data is incomplete: it ends too early. Copy it again as a whole.</source>
        <translation>Die Daten sind unvollständig: Sie enden zu früh. Kopieren Sie sie noch einmal ganz.</translation>
    </message>
    <message>
        <source>The data has something left over at its end. Copy it again.</source>
        <translation>Am Ende der Daten ist etwas zu viel. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The data is of a kind this version does not know. Update Tallystick.</source>
        <translation>Diese Art von Daten kennt diese Version nicht. Aktualisieren Sie Tallystick.</translation>
    </message>
    <message>
        <source>A text or list is longer than allowed. Shorten it.</source>
        <translation>Ein Text oder eine Liste ist länger als erlaubt. Kürzen Sie.</translation>
    </message>
    <message>
        <source>The data is not written in its one valid form. Have it made again.</source>
        <translation>Die Daten haben nicht die eine gültige Form. Lassen Sie sie neu erzeugen.</translation>
    </message>
    <message>
        <source>A number is outside its range. Check the figures.</source>
        <translation>Eine Zahl liegt außerhalb ihres Bereichs. Prüfen Sie die Angaben.</translation>
    </message>
    <message>
        <source>A text holds characters that are not allowed. Type it again.</source>
        <translation>Ein Text enthält unerlaubte Zeichen. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>This was made for another network. Make it again on this one.</source>
        <translation>Das wurde für ein anderes Netz gemacht. Erstellen Sie es in diesem Netz neu.</translation>
    </message>
    <message>
        <source>It would end before it begins. Check the dates.</source>
        <translation>Das Ende läge vor dem Anfang. Prüfen Sie die Daten.</translation>
    </message>
    <message>
        <source>It is too large for one transaction. Do it in several steps.</source>
        <translation>Das ist zu groß für eine Transaktion. Teilen Sie es in mehrere Schritte.</translation>
    </message>
    <message>
        <source>The fee makes no sense. Use the one that is suggested.</source>
        <translation>Die Gebühr ergibt keinen Sinn. Nehmen Sie die vorgeschlagene.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Der Betrag muss größer als null sein.</translation>
    </message>
    <message>
        <source>The amount is larger than any that can exist. Type a smaller one.</source>
        <translation>Einen so großen Betrag kann es nicht geben. Geben Sie einen kleineren ein.</translation>
    </message>
    <message>
        <source>A symbol is 2 to 8 capital letters and digits, a letter first.</source>
        <translation>Ein Kürzel hat 2 bis 8 Großbuchstaben und Ziffern, zuerst einen Buchstaben.</translation>
    </message>
    <message>
        <source>An asset has at most 10 decimals.</source>
        <translation>Eine Währung hat höchstens 10 Nachkommastellen.</translation>
    </message>
    <message>
        <source>This is your own address. Enter somebody else&apos;s.</source>
        <translation>Das ist Ihre eigene Adresse. Geben Sie die eines anderen ein.</translation>
    </message>
    <message>
        <source>The rate is outside what loans may have. Choose another one.</source>
        <translation>Diesen Zinssatz dürfen Darlehen nicht haben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A loan cannot be of this size. Choose another amount.</source>
        <translation>Ein Darlehen kann nicht diese Höhe haben. Wählen Sie einen anderen Betrag.</translation>
    </message>
    <message>
        <source>The rule for late payments is outside its limits. Change grace, late fee or days to default.</source>
        <translation>Die Verzugsregel liegt außerhalb ihrer Grenzen. Ändern Sie Karenz, Verzugsgebühr oder Tage bis zum Ausfall.</translation>
    </message>
    <message>
        <source>The list is empty or out of order. Choose the loans again.</source>
        <translation>Die Liste ist leer oder ungeordnet. Wählen Sie die Darlehen noch einmal.</translation>
    </message>
    <message>
        <source>The signature does not fit. Sign it again.</source>
        <translation>Die Unterschrift passt nicht. Unterschreiben Sie noch einmal.</translation>
    </message>
    <message>
        <source>A note cannot have so many units. Choose a part of it.</source>
        <translation>Ein Anteil kann nicht so viele Einheiten haben. Wählen Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>The price must be above 0 % and at most 200 % of what is outstanding.</source>
        <translation>Der Preis muss über 0 % und darf höchstens 200 % der Restschuld sein.</translation>
    </message>
    <message>
        <source>The mandate contradicts itself. Check months and caps: a loan&apos;s cap is at most a borrower&apos;s, and that at most the budget.</source>
        <translation>Der Anlageauftrag widerspricht sich. Prüfen Sie Monate und Grenzen: die je Darlehen ist höchstens die je Kreditnehmer, und diese höchstens das Budget.</translation>
    </message>
    <message>
        <source>It is not valid yet. Send it when its day has come.</source>
        <translation>Es ist noch nicht gültig. Senden Sie es, wenn der Tag gekommen ist.</translation>
    </message>
    <message>
        <source>Its time has run out. Make it again.</source>
        <translation>Seine Zeit ist abgelaufen. Erstellen Sie es neu.</translation>
    </message>
    <message>
        <source>The fee is below what the network takes now. Send it again with the fee of today.</source>
        <translation>Die Gebühr liegt unter dem, was das Netz jetzt verlangt. Senden Sie es mit der heutigen Gebühr noch einmal.</translation>
    </message>
    <message>
        <source>This has been done already. Look at the latest state.</source>
        <translation>Das ist schon geschehen. Sehen Sie sich den neuesten Stand an.</translation>
    </message>
    <message>
        <source>Something earlier has to come first. Wait for it, then try again.</source>
        <translation>Etwas Früheres muss zuerst kommen. Warten Sie darauf, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There are not enough coins for the network fee. Get some of the native coin first.</source>
        <translation>Für die Netzgebühr reichen die Münzen nicht. Beschaffen Sie zuerst etwas von der Netzmünze.</translation>
    </message>
    <message>
        <source>There is no such asset. Choose one of the list.</source>
        <translation>Diese Währung gibt es nicht. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>This symbol is taken. Choose another one.</source>
        <translation>Dieses Kürzel ist vergeben. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Only the issuer of the asset can do this.</source>
        <translation>Das kann nur der Emittent der Währung.</translation>
    </message>
    <message>
        <source>There cannot be so much of the asset. Issue less.</source>
        <translation>So viel von der Währung kann es nicht geben. Geben Sie weniger aus.</translation>
    </message>
    <message>
        <source>There is no such loan. Check its number.</source>
        <translation>Dieses Darlehen gibt es nicht. Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>The listing has ended. Choose another one.</source>
        <translation>Das Gesuch ist beendet. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The loan is not running, so nothing can be paid on it.</source>
        <translation>Das Darlehen läuft nicht, also kann nichts darauf gezahlt werden.</translation>
    </message>
    <message>
        <source>Only the borrower can do this.</source>
        <translation>Das kann nur der Kreditnehmer.</translation>
    </message>
    <message>
        <source>The listing would end in the past or too far ahead. Choose another day.</source>
        <translation>Das Gesuch würde in der Vergangenheit oder zu spät enden. Wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>The last instalment would be due beyond the calendar. Choose a shorter term.</source>
        <translation>Die letzte Rate läge jenseits des Kalenders. Wählen Sie eine kürzere Laufzeit.</translation>
    </message>
    <message>
        <source>You have as many open listings as one borrower may have. Withdraw one first.</source>
        <translation>Sie haben so viele offene Gesuche, wie ein Kreditnehmer haben darf. Ziehen Sie zuerst eines zurück.</translation>
    </message>
    <message>
        <source>A loan cannot be this small. Borrow more.</source>
        <translation>So klein kann ein Darlehen nicht sein. Leihen Sie mehr.</translation>
    </message>
    <message>
        <source>This is your own listing: you cannot lend to yourself.</source>
        <translation>Das ist Ihr eigenes Gesuch: Sie können nicht sich selbst Geld leihen.</translation>
    </message>
    <message>
        <source>The rate is above what the borrower accepts. Bid lower.</source>
        <translation>Der Zinssatz liegt über dem, was der Kreditnehmer annimmt. Bieten Sie niedriger.</translation>
    </message>
    <message>
        <source>The bid is smaller than bids may be. Bid more.</source>
        <translation>Das Gebot ist kleiner, als Gebote sein dürfen. Bieten Sie mehr.</translation>
    </message>
    <message>
        <source>The bid is larger than the whole loan. Bid less.</source>
        <translation>Das Gebot ist größer als das ganze Darlehen. Bieten Sie weniger.</translation>
    </message>
    <message>
        <source>The listing has all the bids it can hold. Choose another one.</source>
        <translation>Das Gesuch hat alle Gebote, die es aufnehmen kann. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This bid no longer stands. Look at the latest state.</source>
        <translation>Dieses Gebot steht nicht mehr. Sehen Sie sich den neuesten Stand an.</translation>
    </message>
    <message>
        <source>Only who placed the bid can take it back.</source>
        <translation>Nur wer das Gebot abgegeben hat, kann es zurücknehmen.</translation>
    </message>
    <message>
        <source>More is due by now than you agreed to pay. Look at the new sum and confirm again.</source>
        <translation>Inzwischen ist mehr fällig, als Sie zu zahlen zugestimmt haben. Prüfen Sie die neue Summe und bestätigen Sie noch einmal.</translation>
    </message>
    <message>
        <source>You hold no note of one of these loans. Choose again.</source>
        <translation>An einem dieser Darlehen haben Sie keinen Anteil. Wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>You do not have that much available. Lower the amount or free money that is on hold.</source>
        <translation>So viel haben Sie nicht verfügbar. Senken Sie den Betrag oder geben Sie reserviertes Geld frei.</translation>
    </message>
    <message>
        <source>Notes of this loan cannot change hands now: it has ended or is being settled.</source>
        <translation>Anteile an diesem Darlehen können jetzt nicht den Besitzer wechseln: Es ist beendet oder wird abgewickelt.</translation>
    </message>
    <message>
        <source>You hold no note of this loan.</source>
        <translation>An diesem Darlehen haben Sie keinen Anteil.</translation>
    </message>
    <message>
        <source>That much of your note is not free. Withdraw an offer, or choose less.</source>
        <translation>So viel Ihres Anteils ist nicht frei. Ziehen Sie ein Angebot zurück oder wählen Sie weniger.</translation>
    </message>
    <message>
        <source>The borrower of a loan cannot hold its notes. Choose somebody else.</source>
        <translation>Der Kreditnehmer kann keine Anteile am eigenen Darlehen halten. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>This offer no longer stands. Look at the latest offers.</source>
        <translation>Dieses Angebot steht nicht mehr. Sehen Sie sich die neuesten Angebote an.</translation>
    </message>
    <message>
        <source>Only who made the offer can take it back.</source>
        <translation>Nur wer das Angebot gemacht hat, kann es zurücknehmen.</translation>
    </message>
    <message>
        <source>This is your own offer: withdraw it instead of buying it.</source>
        <translation>Das ist Ihr eigenes Angebot: Ziehen Sie es zurück, statt es zu kaufen.</translation>
    </message>
    <message>
        <source>The offer has less left than you want. Choose less.</source>
        <translation>Vom Angebot ist weniger übrig, als Sie wollen. Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>The borrower has become late. Look at the loan, then confirm again if you still want the note.</source>
        <translation>Der Kreditnehmer ist in Verzug geraten. Sehen Sie sich das Darlehen an und bestätigen Sie noch einmal, wenn Sie den Anteil noch wollen.</translation>
    </message>
    <message>
        <source>The most per loan is less than the least a bid may be. Allow more.</source>
        <translation>Der Höchstbetrag je Darlehen ist kleiner als das kleinste Gebot. Erlauben Sie mehr.</translation>
    </message>
    <message>
        <source>This mandate no longer stands.</source>
        <translation>Dieser Anlageauftrag besteht nicht mehr.</translation>
    </message>
    <message>
        <source>Only who set the mandate can end it.</source>
        <translation>Nur wer den Anlageauftrag erteilt hat, kann ihn beenden.</translation>
    </message>
    <message>
        <source>This is already on its way.</source>
        <translation>Das ist schon unterwegs.</translation>
    </message>
    <message>
        <source>This is already done and final.</source>
        <translation>Das ist schon geschehen und endgültig.</translation>
    </message>
    <message>
        <source>The node has more waiting than it can hold. Try again in a minute.</source>
        <translation>Beim Knoten wartet mehr, als er aufnehmen kann. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Too many of your orders are waiting. Let the next block pass.</source>
        <translation>Zu viele Ihrer Aufträge warten. Lassen Sie den nächsten Block vorübergehen.</translation>
    </message>
    <message>
        <source>Another of your orders is in its place. Let the next block pass, then try again.</source>
        <translation>Ein anderer Ihrer Aufträge steht an dieser Stelle. Warten Sie den nächsten Block ab, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Earlier orders of yours are missing. Wait a moment, then try again.</source>
        <translation>Frühere Aufträge von Ihnen fehlen. Warten Sie einen Augenblick, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The node is shutting down. Start Tallystick again.</source>
        <translation>Der Knoten wird gerade beendet. Starten Sie Tallystick neu.</translation>
    </message>
    <message>
        <source>There is no wallet yet. Create one first.</source>
        <translation>Es gibt noch keine Wallet. Legen Sie zuerst eine an.</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it first.</source>
        <translation>Die Wallet ist gesperrt. Entsperren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Try again.</source>
        <translation>Das ist nicht die Passphrase. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is a wallet already; it was left as it is.</source>
        <translation>Es gibt schon eine Wallet; sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>The wallet file is damaged. Restore it from your backup.</source>
        <translation>Die Wallet-Datei ist beschädigt. Stellen Sie sie aus Ihrer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The wallet file is from a newer version. Update Tallystick.</source>
        <translation>Die Wallet-Datei stammt von einer neueren Version. Aktualisieren Sie Tallystick.</translation>
    </message>
    <message>
        <source>The machine failed to do it. Check disk space and the log on the Node page.</source>
        <translation>Der Rechner hat es nicht geschafft. Prüfen Sie den Speicherplatz und das Protokoll auf der Seite Knoten.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Principal in it</source>
        <translation>davon Tilgung</translation>
    </message>
    <message>
        <source>Interest in it</source>
        <translation>davon Zinsen</translation>
    </message>
    <message>
        <source>Late fee in it</source>
        <translation>davon Gebühr</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Whg.</translation>
    </message>
    <message>
        <source>Open for bids</source>
        <translation>Bietphase</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>In Verzug</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Zurückgezahlt</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Abgeschrieben</translation>
    </message>
    <message>
        <source>Not funded</source>
        <translation>Nicht finanziert</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Neu hier</translation>
    </message>
    <message>
        <source>%1 defaulted</source>
        <translation>%1 ausgefallen</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 verspätet</translation>
    </message>
    <message>
        <source>Never late</source>
        <translation>Nie in Verzug</translation>
    </message>
    <message>
        <source>No loan on this chain before this one.</source>
        <translation>Vorher kein Darlehen auf dieser Chain.</translation>
    </message>
    <message>
        <source>%1 loan on this chain</source>
        <translation>%1 Darlehen auf dieser Chain</translation>
    </message>
    <message>
        <source>%1 loans on this chain</source>
        <translation>%1 Darlehen auf dieser Chain</translation>
    </message>
    <message>
        <source>: %1 repaid, %2 defaulted; %3 of %4 instalments on time.</source>
        <translation>: %1 zurückgezahlt, %2 ausgefallen; %3 von %4 Raten pünktlich.</translation>
    </message>
    <message>
        <source>Loan %1</source>
        <translation>Darlehen %1</translation>
    </message>
    <message>
        <source>Grade from the practice loan book; nobody on the chain vouches for it.</source>
        <translation>Bonität aus dem Übungs-Darlehensbuch; auf der Chain bürgt niemand dafür.</translation>
    </message>
    <message>
        <source>Grade as the borrower claims it; nobody on the chain vouches for it.</source>
        <translation>Bonität nach Angabe des Kreditnehmers; auf der Chain bürgt niemand dafür.</translation>
    </message>
    <message>
        <source>An instalment is late from the day after it is due</source>
        <translation>Eine Rate ist ab dem Tag nach der Fälligkeit in Verzug</translation>
    </message>
    <message>
        <source>An instalment is late %1 day after it is due</source>
        <translation>Eine Rate ist %1 Tag nach der Fälligkeit in Verzug</translation>
    </message>
    <message>
        <source>An instalment is late %1 days after it is due</source>
        <translation>Eine Rate ist %1 Tage nach der Fälligkeit in Verzug</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>, which costs the borrower %1, paid to the lenders.</source>
        <translation>, was den Kreditnehmer %1 kostet, die an die Geldgeber gehen.</translation>
    </message>
    <message>
        <source>If it stays unpaid for %1 day, the rest of the loan is written off.</source>
        <translation>Bleibt sie %1 Tag unbezahlt, wird der Rest des Darlehens abgeschrieben.</translation>
    </message>
    <message>
        <source>If it stays unpaid for %1 days, the rest of the loan is written off.</source>
        <translation>Bleibt sie %1 Tage unbezahlt, wird der Rest des Darlehens abgeschrieben.</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it to sign.</source>
        <translation>Die Wallet ist gesperrt. Entsperren Sie sie, um zu unterschreiben.</translation>
    </message>
    <message>
        <source>The wallet is being opened.</source>
        <translation>Die Wallet wird geöffnet.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>An issuer needs a name, and a domain like bureau.example or none.</source>
        <translation>Ein Aussteller braucht einen Namen und eine Domain wie bureau.example oder keine.</translation>
    </message>
    <message>
        <source>One of the keys is not a signing key, is there twice, or ends before it begins.</source>
        <translation>Ein Schlüssel ist kein Signaturschlüssel, doppelt vorhanden oder endet vor seinem Anfang.</translation>
    </message>
    <message>
        <source>Name at least one type of credential; types and status lists in ascending order.</source>
        <translation>Nennen Sie mindestens eine Art von Nachweis; Arten und Statuslisten in aufsteigender Reihenfolge.</translation>
    </message>
    <message>
        <source>This is not the digest of a status list.</source>
        <translation>Das ist nicht der Prüfwert einer Statusliste.</translation>
    </message>
    <message>
        <source>This is not a key to which anything can be sealed.</source>
        <translation>Für diesen Schlüssel lässt sich nichts versiegeln.</translation>
    </message>
    <message>
        <source>Register as an issuer first.</source>
        <translation>Melden Sie sich zuerst als Aussteller an.</translation>
    </message>
    <message>
        <source>Your registration does not name this status list. Register again with it.</source>
        <translation>Ihre Anmeldung nennt diese Statusliste nicht. Melden Sie sich mit ihr neu an.</translation>
    </message>
    <message>
        <source>Another epoch of this status list is next. Look at the newest one.</source>
        <translation>Als Nächstes kommt eine andere Epoche dieser Statusliste. Sehen Sie sich die neueste an.</translation>
    </message>
    <message>
        <source>You cannot consent to yourself. Choose a lender.</source>
        <translation>Sie können nicht sich selbst gegenüber einwilligen. Wählen Sie einen Geldgeber.</translation>
    </message>
    <message>
        <source>A consent must end in the future, within five years.</source>
        <translation>Eine Einwilligung muss in der Zukunft enden, binnen fünf Jahren.</translation>
    </message>
    <message>
        <source>This consent no longer stands.</source>
        <translation>Diese Einwilligung besteht nicht mehr.</translation>
    </message>
    <message>
        <source>Only the borrower takes back a consent that still runs.</source>
        <translation>Nur der Kreditnehmer nimmt eine laufende Einwilligung zurück.</translation>
    </message>
    <message>
        <source>%1&#xa0;day ago</source>
        <translation>vor %1&#xa0;Tag</translation>
    </message>
    <message>
        <source>%1&#xa0;days ago</source>
        <translation>vor %1&#xa0;Tagen</translation>
    </message>
    <message>
        <source>The file for offline signing was not taken.</source>
        <translation>Die Datei zum Offline-Unterschreiben wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>loan %1</source>
        <translation>Darlehen %1</translation>
    </message>
    <message>
        <source>A loan cannot run for so long. Choose another term.</source>
        <translation>Ein Darlehen kann nicht so lange laufen. Wählen Sie eine andere Laufzeit.</translation>
    </message>
    <message>
        <source>These figures make no schedule: a payment would round to nothing. Borrow more or for a shorter time.</source>
        <translation>Diese Zahlen ergeben keinen Zahlungsplan: Eine Zahlung würde auf nichts gerundet. Leihen Sie mehr oder für kürzere Zeit.</translation>
    </message>
    <message>
        <source>The least that you accept is more than you ask for. Lower it.</source>
        <translation>Das Mindeste, das Sie annehmen, ist mehr, als Sie erbitten. Senken Sie es.</translation>
    </message>
    <message>
        <source>The commission must be between 0 % and its limit, and so must its step.</source>
        <translation>Die Provision muss zwischen 0 % und ihrer Obergrenze liegen, ihre Schrittweite ebenso.</translation>
    </message>
    <message>
        <source>Stake moves to another validator. Choose a different one.</source>
        <translation>Der Einsatz wechselt zu einem anderen Validator. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>These two votes do not contradict each other.</source>
        <translation>Diese beiden Stimmen widersprechen einander nicht.</translation>
    </message>
    <message>
        <source>The notes of this loan are being settled. Try again in a minute.</source>
        <translation>Die Anteile dieses Darlehens werden gerade abgerechnet. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>This is more than is left to pay. Lower the amount, or pay the loan off.</source>
        <translation>Das ist mehr, als noch zu zahlen ist. Senken Sie den Betrag oder lösen Sie das Darlehen ab.</translation>
    </message>
    <message>
        <source>An instalment is due or begun. Pay it first, then prepay.</source>
        <translation>Eine Rate ist fällig oder angefangen. Zahlen Sie sie zuerst, dann vorzeitig.</translation>
    </message>
    <message>
        <source>What is left could not be paid in so many instalments. Prepay another amount, or shorten the loan instead.</source>
        <translation>Der Rest ließe sich nicht in so vielen Raten zahlen. Zahlen Sie einen anderen Betrag vorzeitig oder verkürzen Sie stattdessen das Darlehen.</translation>
    </message>
    <message>
        <source>There is no such validator on this network.</source>
        <translation>Diesen Validator gibt es in diesem Netz nicht.</translation>
    </message>
    <message>
        <source>This validator key is registered already.</source>
        <translation>Dieser Validator-Schlüssel ist schon angemeldet.</translation>
    </message>
    <message>
        <source>Only the validator&apos;s operator can do this.</source>
        <translation>Das kann nur der Betreiber des Validators.</translation>
    </message>
    <message>
        <source>The validator key has not signed for this account.</source>
        <translation>Der Validator-Schlüssel hat nicht für dieses Konto unterschrieben.</translation>
    </message>
    <message>
        <source>Stake at least 1 coin, or 100 to register a validator.</source>
        <translation>Setzen Sie mindestens 1 Münze ein, oder 100, um einen Validator anzumelden.</translation>
    </message>
    <message>
        <source>This validator cannot take that amount of stake. Choose another one.</source>
        <translation>Dieser Validator kann so viel Einsatz nicht annehmen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>You have no stake with this validator.</source>
        <translation>Bei diesem Validator haben Sie keinen Einsatz.</translation>
    </message>
    <message>
        <source>This is more than your stake with this validator is worth.</source>
        <translation>Das ist mehr, als Ihr Einsatz bei diesem Validator wert ist.</translation>
    </message>
    <message>
        <source>This stake was moved less than 21 days ago and has to stay for now.</source>
        <translation>Dieser Einsatz wurde vor weniger als 21 Tagen verschoben und muss vorerst bleiben.</translation>
    </message>
    <message>
        <source>The commission would rise above its limit, or by too much at once.</source>
        <translation>Die Provision stiege über ihre Obergrenze oder auf einmal zu stark.</translation>
    </message>
    <message>
        <source>The commission was set less than a day ago.</source>
        <translation>Die Provision wurde vor weniger als einem Tag festgelegt.</translation>
    </message>
    <message>
        <source>This validator is not suspended.</source>
        <translation>Dieser Validator ist nicht ausgesetzt.</translation>
    </message>
    <message>
        <source>The suspension is not over yet. Try again in some minutes.</source>
        <translation>Die Aussetzung ist noch nicht vorbei. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>This happened more than 20 days ago and is not punished any more.</source>
        <translation>Das geschah vor mehr als 20 Tagen und wird nicht mehr bestraft.</translation>
    </message>
    <message>
        <source>Nobody has voted at that height yet.</source>
        <translation>Auf dieser Höhe hat noch niemand abgestimmt.</translation>
    </message>
    <message>
        <source>The signatures in this report are not those of a validator.</source>
        <translation>Die Unterschriften in dieser Meldung sind nicht die eines Validators.</translation>
    </message>
    <message>
        <source>This validator has been punished already.</source>
        <translation>Dieser Validator ist schon bestraft.</translation>
    </message>
    <message>
        <source>Nothing was earned since the last time.</source>
        <translation>Seit dem letzten Mal wurde nichts verdient.</translation>
    </message>
    <message>
        <source>What is overdue of the principal then costs %1 a year more.</source>
        <translation>Überfällige Tilgung kostet dann %1 pro Jahr mehr.</translation>
    </message>
    <message>
        <source>equal instalments</source>
        <translation>gleiche Raten</translation>
    </message>
    <message>
        <source>equal principal</source>
        <translation>gleiche Tilgung</translation>
    </message>
    <message>
        <source>interest only</source>
        <translation>nur Zinsen</translation>
    </message>
    <message>
        <source>one payment at the end</source>
        <translation>eine Zahlung am Ende</translation>
    </message>
    <message>
        <source>week</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation>alle zwei Wochen</translation>
    </message>
    <message>
        <source>month</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>halbjährlich</translation>
    </message>
    <message>
        <source>year</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>One payment of everything after %1</source>
        <translation>Eine Zahlung von allem nach %1</translation>
    </message>
    <message>
        <source>%1, %2 payments, one every %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>This validator signed two things and is out for ever. Choose another.</source>
        <translation>Dieser Validator hat zweierlei unterschrieben und ist für immer ausgeschlossen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Seven withdrawals from this validator are on their way. Wait for one.</source>
        <translation>Sieben Abzüge von diesem Validator sind unterwegs. Warten Sie auf einen.</translation>
    </message>
    <message>
        <source>%1 week</source>
        <translation>%1 Woche</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 Monat</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>The steps do not fit: as many as instalments, none below zero, the last above it, and together the whole loan.</source>
        <translation>Die Schritte passen nicht: so viele wie Raten, keiner unter null, der letzte darüber, zusammen das ganze Darlehen.</translation>
    </message>
    <message>
        <source>The floating rate contradicts itself. The floor is at most the cap, your highest rate too, and a single payment at the end has no floating rate.</source>
        <translation>Der variable Zinssatz widerspricht sich. Die Untergrenze ist höchstens die Obergrenze, Ihr Höchstzins ebenso, und eine einzige Zahlung am Ende hat keinen variablen Zinssatz.</translation>
    </message>
    <message>
        <source>The proposal changes nothing or is outside its limits. Check the figures.</source>
        <translation>Der Vorschlag ändert nichts oder liegt außerhalb seiner Grenzen. Prüfen Sie die Angaben.</translation>
    </message>
    <message>
        <source>A guarantee is for more than nothing and at most all of what is owed.</source>
        <translation>Eine Bürgschaft gilt für mehr als nichts und höchstens für alles Geschuldete.</translation>
    </message>
    <message>
        <source>A margin is 100 % to 1000 %, with 1 to 30 days to cure and prices no older than 168 hours.</source>
        <translation>Eine Mindestdeckung beträgt 100&#xa0;% bis 1000&#xa0;%, mit 1 bis 30 Tagen zum Nachlegen und Preisen, die höchstens 168 Stunden alt sind.</translation>
    </message>
    <message>
        <source>A price is of one asset in another. Choose two.</source>
        <translation>Ein Preis gilt für eine Währung in einer anderen. Wählen Sie zwei.</translation>
    </message>
    <message>
        <source>A joint account needs 1 to 16 different keys, and at most as many signatures as keys.</source>
        <translation>Ein gemeinsames Konto braucht 1 bis 16 verschiedene Schlüssel und höchstens so viele Unterschriften wie Schlüssel.</translation>
    </message>
    <message>
        <source>That much is not owed now. Waive at most what is due.</source>
        <translation>So viel ist jetzt nicht geschuldet. Erlassen Sie höchstens, was fällig ist.</translation>
    </message>
    <message>
        <source>Only the borrower and the holders of its notes decide on a loan.</source>
        <translation>Nur der Kreditnehmer und die Inhaber der Anteile entscheiden über ein Darlehen.</translation>
    </message>
    <message>
        <source>The loan has new terms since this was signed, and this instalment is no more. Sign the instalments of the new schedule.</source>
        <translation>Das Darlehen hat seit dieser Unterschrift neue Bedingungen, und diese Rate gibt es nicht mehr. Unterschreiben Sie die Raten des neuen Zahlungsplans.</translation>
    </message>
    <message>
        <source>This proposal is over. Look at the latest state of the loan.</source>
        <translation>Dieser Vorschlag ist vorbei. Sehen Sie sich den neuesten Stand des Darlehens an.</translation>
    </message>
    <message>
        <source>As many proposals as there may be are open on this loan. Wait for one to end.</source>
        <translation>Zu diesem Darlehen sind so viele Vorschläge offen wie erlaubt. Warten Sie, bis einer endet.</translation>
    </message>
    <message>
        <source>You have an open proposal on this loan. Withdraw it first.</source>
        <translation>Sie haben einen offenen Vorschlag zu diesem Darlehen. Ziehen Sie ihn zuerst zurück.</translation>
    </message>
    <message>
        <source>Votes have to end within 30 days and before the first payment under the new terms, and that within two years.</source>
        <translation>Abstimmungen müssen binnen 30 Tagen und vor der ersten Zahlung nach den neuen Bedingungen enden, und diese muss binnen zwei Jahren liegen.</translation>
    </message>
    <message>
        <source>Who proposes holds at least a twentieth of the loan. You can vote on the proposals of others.</source>
        <translation>Wer vorschlägt, hält mindestens ein Zwanzigstel des Darlehens. Über Vorschläge anderer können Sie abstimmen.</translation>
    </message>
    <message>
        <source>What is left of the loan could not be paid by these terms. Propose others.</source>
        <translation>Der Rest des Darlehens ließe sich zu diesen Bedingungen nicht zahlen. Schlagen Sie andere vor.</translation>
    </message>
    <message>
        <source>This listing is not open to you in this way: a named lender accepts, all others bid.</source>
        <translation>Dieses Gesuch steht Ihnen so nicht offen: Ein benannter Geldgeber nimmt an, alle anderen bieten.</translation>
    </message>
    <message>
        <source>There is no such reference rate, or nothing was posted for it yet.</source>
        <translation>Diesen Referenzzins gibt es nicht, oder für ihn wurde noch nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>This code is taken. Choose another one.</source>
        <translation>Dieser Code ist vergeben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Only its publisher posts this rate.</source>
        <translation>Nur sein Herausgeber veröffentlicht diesen Zinssatz.</translation>
    </message>
    <message>
        <source>A rate is posted for a day after the last one and not after today.</source>
        <translation>Ein Zinssatz wird für einen Tag nach dem letzten und nicht nach heute veröffentlicht.</translation>
    </message>
    <message>
        <source>Collateral is another asset than the loan&apos;s, and the one that was pledged before.</source>
        <translation>Die Sicherheit ist in einer anderen Währung als das Darlehen und in derselben, die schon verpfändet ist.</translation>
    </message>
    <message>
        <source>Nobody answers for a loan of their own. Pledge collateral instead.</source>
        <translation>Niemand bürgt für ein eigenes Darlehen. Verpfänden Sie stattdessen eine Sicherheit.</translation>
    </message>
    <message>
        <source>Ten others answer for this loan already.</source>
        <translation>Für dieses Darlehen bürgen schon zehn andere.</translation>
    </message>
    <message>
        <source>Its collateral is not for sale, or the sale has ended.</source>
        <translation>Seine Sicherheit steht nicht zum Verkauf, oder der Verkauf ist beendet.</translation>
    </message>
    <message>
        <source>Somebody bid as much. Bid 1 % more than the best bid at least.</source>
        <translation>Jemand hat ebenso viel geboten. Bieten Sie mindestens 1&#xa0;% mehr als das beste Gebot.</translation>
    </message>
    <message>
        <source>A margin needs collateral. Pledge it first.</source>
        <translation>Eine Mindestdeckung braucht eine Sicherheit. Verpfänden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>A margin was agreed for this loan already, once and for good.</source>
        <translation>Für dieses Darlehen ist schon eine Mindestdeckung vereinbart, ein für alle Mal.</translation>
    </message>
    <message>
        <source>You cannot say yourself what your collateral is worth. Name somebody else.</source>
        <translation>Sie können nicht selbst sagen, was Ihre Sicherheit wert ist. Benennen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>No margin was agreed for this loan.</source>
        <translation>Für dieses Darlehen ist keine Mindestdeckung vereinbart.</translation>
    </message>
    <message>
        <source>Its margin is called already. Wait for the end of the days to cure.</source>
        <translation>Die Deckung ist schon angefordert. Warten Sie das Ende der Nachlegefrist ab.</translation>
    </message>
    <message>
        <source>The publisher&apos;s last price is too old to count.</source>
        <translation>Der letzte Preis des Herausgebers ist zu alt, um zu zählen.</translation>
    </message>
    <message>
        <source>Its collateral is worth enough.</source>
        <translation>Seine Sicherheit ist genug wert.</translation>
    </message>
    <message>
        <source>You posted a price of these assets less than an hour ago.</source>
        <translation>Sie haben vor weniger als einer Stunde einen Preis dieser Währungen veröffentlicht.</translation>
    </message>
    <message>
        <source>A price moves by a fifth at most. Post a nearer one, the next in an hour.</source>
        <translation>Ein Preis ändert sich höchstens um ein Fünftel. Veröffentlichen Sie einen näheren, den nächsten in einer Stunde.</translation>
    </message>
    <message>
        <source>Other keys sign for this account now. Make it again and have them sign.</source>
        <translation>Für dieses Konto unterschreiben jetzt andere Schlüssel. Erstellen Sie es neu und lassen Sie sie unterschreiben.</translation>
    </message>
    <message>
        <source>It was cancelled together with everything signed ahead for this loan. Sign it anew if you still want it.</source>
        <translation>Es wurde mit allem widerrufen, was für dieses Darlehen im Voraus unterschrieben war. Unterschreiben Sie neu, wenn Sie es noch wollen.</translation>
    </message>
    <message>
        <source>The letter has expired. Send a new one.</source>
        <translation>Der Brief ist abgelaufen. Senden Sie einen neuen.</translation>
    </message>
    <message>
        <source>A letter is kept for two weeks at most. Set an earlier end.</source>
        <translation>Ein Brief wird höchstens zwei Wochen aufbewahrt. Setzen Sie ein früheres Ende.</translation>
    </message>
    <message>
        <source>This letter is here already.</source>
        <translation>Dieser Brief ist schon hier.</translation>
    </message>
    <message>
        <source>The letter is not signed by its sender. Send it again.</source>
        <translation>Der Brief ist nicht von seinem Absender unterschrieben. Senden Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Too many of your letters are waiting for the coins that you have. Wait until some are read, or get more coins.</source>
        <translation>Für Ihre Münzen warten zu viele Ihrer Briefe. Warten Sie, bis einige gelesen sind, oder beschaffen Sie mehr Münzen.</translation>
    </message>
    <message>
        <source>The nodes have no room for more of your letters. Wait until some expire.</source>
        <translation>Die Knoten haben keinen Platz für weitere Briefe von Ihnen. Warten Sie, bis einige ablaufen.</translation>
    </message>
    <message>
        <source>Nodes do not carry a status list of this size.</source>
        <translation>Eine Statusliste dieser Größe befördern Knoten nicht.</translation>
    </message>
    <message>
        <source>These words are sound, but they are of another wallet.</source>
        <translation>Diese Wörter sind in Ordnung, gehören aber zu einer anderen Wallet.</translation>
    </message>
    <message>
        <source>The words cannot be read. Compare them with your paper.</source>
        <translation>Die Wörter lassen sich nicht lesen. Vergleichen Sie sie mit Ihrem Papier.</translation>
    </message>
    <message>
        <source>The key of this account is on another machine. Sign there, offline.</source>
        <translation>Der Schlüssel dieses Kontos ist auf einem anderen Rechner. Unterschreiben Sie dort, offline.</translation>
    </message>
    <message>
        <source>A wallet&apos;s name has letters, digits and hyphens, up to 32.</source>
        <translation>Der Name einer Wallet hat Buchstaben, Ziffern und Bindestriche, bis zu 32.</translation>
    </message>
    <message>
        <source>This wallet is older than words. Back up its file.</source>
        <translation>Diese Wallet ist älter als die Wörter. Sichern Sie ihre Datei.</translation>
    </message>
    <message>
        <source>Whoever made this proof does not hold the key of that address, or the text was changed.</source>
        <translation>Wer diesen Beleg erstellt hat, besitzt den Schlüssel jener Adresse nicht, oder der Text wurde geändert.</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it.</source>
        <translation>Der Text ist zu lang. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>There is no key to write to: it is published on the Credit page of the other side, or of your own.</source>
        <translation>Es gibt keinen Schlüssel, für den sich schreiben ließe: Er wird auf der Seite Bonität der Gegenseite veröffentlicht, oder auf Ihrer eigenen.</translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation>Diese Anfrage gibt es nicht.</translation>
    </message>
    <message>
        <source>This request is over: it was answered, refused, or has expired.</source>
        <translation>Diese Anfrage ist vorbei: Sie wurde beantwortet, abgelehnt oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>You have no fresh copy of a document of this type. Order one from who attests.</source>
        <translation>Sie haben kein frisches Exemplar eines Nachweises dieser Art. Bestellen Sie eines bei einer Stelle, die bescheinigt.</translation>
    </message>
    <message>
        <source>The lender requires a fact that is not ticked. Tick it, or refuse.</source>
        <translation>Der Geldgeber verlangt eine Angabe, die nicht angehakt ist. Haken Sie sie an oder lehnen Sie ab.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The document does not hold.</source>
        <translation>Der Nachweis ist nicht gültig.</translation>
    </message>
    <message>
        <source>Open an office first, on the Issuer’s desk.</source>
        <translation>Eröffnen Sie zuerst eine Stelle, am Ausstellertisch.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Diese Bestellung gibt es nicht.</translation>
    </message>
    <message>
        <source>Facts can only be asked for about a loan of somebody else.</source>
        <translation>Um Angaben bitten lässt sich nur zum Darlehen eines anderen.</translation>
    </message>
    <message>
        <source>Nothing was issued under this entry.</source>
        <translation>Unter diesem Eintrag wurde nichts ausgestellt.</translation>
    </message>
    <message>
        <source>The status list of that time is not here yet. Other nodes are asked for it: try again in a minute.</source>
        <translation>Die Statusliste jener Zeit ist noch nicht hier. Andere Knoten werden danach gefragt: Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>steps of one&apos;s own</source>
        <translation>eigene Schritte</translation>
    </message>
    <message>
        <source>floating with %1, at least %2 and at most %3</source>
        <translation>variabel mit %1, mindestens %2 und höchstens %3</translation>
    </message>
</context>
<context>
    <name>tally::ui::AboutDialog</name>
    <message>
        <source>About Tallystick</source>
        <translation>Über Tallystick</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A tally stick was split in two: the lender kept one half, the borrower the other, and neither could alter the debt alone. Tallystick is that for a network.</source>
        <translation>Ein Kerbholz wurde gespalten: Eine Hälfte behielt der Geldgeber, die andere der Schuldner, und keiner konnte die Schuld allein verändern. Tallystick ist das für ein Netz.</translation>
    </message>
    <message>
        <source>Network: %1. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Netz: %1. Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tally::ui::AnimatedCode</name>
    <message>
        <source>Animated QR code of the file</source>
        <translation>Bewegter QR-Code der Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n parts, about %1 s</source>
        <translation>
            <numerusform>%n Teil, etwa %1 s</numerusform>
            <numerusform>%n Teile, etwa %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::AskDialog</name>
    <message>
        <source>Ask for facts</source>
        <translation>Um Angaben bitten</translation>
    </message>
    <message>
        <source>Ask the borrower of %1</source>
        <translation>Anfrage an den Kreditnehmer: %1</translation>
    </message>
    <message>
        <source>The borrower sees these words and decides fact by fact. Ask for what you need: a short list is answered more often.</source>
        <translation>Der Kreditnehmer sieht diese Worte und entscheidet Angabe für Angabe. Bitten Sie nur um das, was Sie brauchen: Eine kurze Liste wird öfter beantwortet.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht erbeten</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>required</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>To decide on a bid</source>
        <translation>Um über ein Gebot zu entscheiden</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Kept for days</source>
        <translation>Aufbewahrung in Tagen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Answer within days</source>
        <translation>Antwort binnen Tagen</translation>
    </message>
    <message>
        <source>I keep it for</source>
        <translation>Aufbewahrt für</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Antwort binnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>Ask for at least one fact.</source>
        <translation>Bitten Sie um mindestens eine Angabe.</translation>
    </message>
</context>
<context>
    <name>tally::ui::AutopayDialog</name>
    <message>
        <source>Autopay</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Let %1 pay itself</source>
        <translation>Einzug für %1</translation>
    </message>
    <message>
        <source>Now: each instalment of at most %1 is taken when due.</source>
        <translation>Jetzt: Jede Rate von höchstens %1 wird bei Fälligkeit eingezogen.</translation>
    </message>
    <message>
        <source>Now: you pay each instalment by hand.</source>
        <translation>Jetzt: Sie zahlen jede Rate von Hand.</translation>
    </message>
    <message>
        <source>At most for one instalment, with all its charges</source>
        <translation>Höchstens für eine Rate, mit allen Nebenkosten</translation>
    </message>
    <message>
        <source>At most for one instalment</source>
        <translation>Höchstens für eine Rate</translation>
    </message>
    <message>
        <source>Pay by hand</source>
        <translation>Von Hand zahlen</translation>
    </message>
    <message>
        <source>You pay by hand already.</source>
        <translation>Sie zahlen schon von Hand.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Preview and sign</source>
        <translation>Prüfen und unterschreiben</translation>
    </message>
    <message>
        <source>Say how much at most.</source>
        <translation>Sagen Sie, wie viel höchstens.</translation>
    </message>
    <message>
        <source>The largest instalment is %1: it would not be taken. You would have to pay it by hand.</source>
        <translation>Die größte Rate ist %1: Sie würde nicht eingezogen. Sie müssten sie von Hand zahlen.</translation>
    </message>
    <message>
        <source>Covers every instalment as scheduled, the largest is %1.</source>
        <translation>Deckt jede Rate des Zahlungsplans, die größte ist %1.</translation>
    </message>
</context>
<context>
    <name>tally::ui::BidModel</name>
    <message>
        <source>Rate ≥</source>
        <translation>Zins ≥</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>If it ended now</source>
        <translation>Stand jetzt</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>outbid</source>
        <translation>überboten</translation>
    </message>
    <message>
        <source>wins</source>
        <translation>gewinnt</translation>
    </message>
    <message>
        <source>wins %1</source>
        <translation>gewinnt %1</translation>
    </message>
    <message>
        <source>◆ you</source>
        <translation>◆ Sie</translation>
    </message>
</context>
<context>
    <name>tally::ui::BlockModel</name>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereign.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>State root</source>
        <translation>Zustandswurzel</translation>
    </message>
</context>
<context>
    <name>tally::ui::BorrowForm</name>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>1  How much</source>
        <translation>1  Wie viel</translation>
    </message>
    <message>
        <source>2  How to repay</source>
        <translation>2  Rückzahlung</translation>
    </message>
    <message>
        <source>Amount that you want to borrow</source>
        <translation>Betrag, den Sie leihen wollen</translation>
    </message>
    <message>
        <source>Highest rate you would pay, in percent a year</source>
        <translation>Höchster Zinssatz, den Sie zahlen würden, in Prozent pro Jahr</translation>
    </message>
    <message>
        <source>I want to borrow</source>
        <translation>Ich möchte leihen</translation>
    </message>
    <message>
        <source>and pay at most</source>
        <translation>und zahle höchstens</translation>
    </message>
    <message>
        <source>A year. Lenders bid at this rate or below; when bids end, all that win get the same rate, the highest one still needed.</source>
        <translation>Pro Jahr. Geldgeber bieten zu diesem Zinssatz oder darunter; am Ende erhalten alle Gewinner denselben: den höchsten, der noch gebraucht wird.</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Karenztage</translation>
    </message>
    <message>
        <source>Fee for a late instalment</source>
        <translation>Gebühr für eine verspätete Rate</translation>
    </message>
    <message>
        <source>Written off after</source>
        <translation>Abgeschrieben nach</translation>
    </message>
    <message>
        <source>Pay back over</source>
        <translation>Zurückzahlen in</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>Verzugsgebühr</translation>
    </message>
    <message>
        <source>So long past due, and the loan counts as failed in your history. The milder these three, the less lenders will like it.</source>
        <translation>So lange überfällig, und das Darlehen gilt in Ihrer Historie als ausgefallen. Je milder diese drei sind, desto weniger mögen es Geldgeber.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Grade that you claim</source>
        <translation>Bonität, die Sie angeben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Your words to lenders</source>
        <translation>Ihre Worte an die Geldgeber</translation>
    </message>
    <message>
        <source>What is it for, and what do you pay it from?</source>
        <translation>Wofür ist es, und wovon zahlen Sie es zurück?</translation>
    </message>
    <message>
        <source>It is for</source>
        <translation>Es ist für</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Bonität</translation>
    </message>
    <message>
        <source>Your own claim, shown as such.</source>
        <translation>Ihre eigene Angabe, als solche gezeigt.</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>How long lenders can bid</source>
        <translation>Wie lange Geldgeber bieten können</translation>
    </message>
    <message>
        <source>End as soon as bids cover the amount</source>
        <translation>Enden, sobald Gebote den Betrag decken</translation>
    </message>
    <message>
        <source>Lenders can bid for</source>
        <translation>Gebotsfrist</translation>
    </message>
    <message>
        <source>Money sooner, but lenders have less time to outbid each other.</source>
        <translation>Das Geld kommt früher, aber Geldgeber haben weniger Zeit, einander zu unterbieten.</translation>
    </message>
    <message>
        <source>You promise</source>
        <translation>Sie versprechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Preview and sign</source>
        <translation>Prüfen und unterschreiben</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Das ist der erste Schritt.</translation>
    </message>
    <message>
        <source>Say how much you need.</source>
        <translation>Sagen Sie, wie viel Sie brauchen.</translation>
    </message>
    <message>
        <source>Say which rate you would pay at most.</source>
        <translation>Sagen Sie, welchen Zinssatz Sie höchstens zahlen würden.</translation>
    </message>
    <message>
        <source>Your words are too long for a listing.</source>
        <translation>Ihr Text ist zu lang für ein Gesuch.</translation>
    </message>
    <message>
        <source>%1 characters left</source>
        <translation>Noch %1 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters too many</source>
        <translation>%1 Zeichen zu viel</translation>
    </message>
    <message>
        <source>Everyone can see that for good.</source>
        <translation>Das kann jeder für immer sehen.</translation>
    </message>
    <message>
        <source>The least that you accept</source>
        <translation>Das Mindeste, das Sie annehmen</translation>
    </message>
    <message>
        <source>and at least</source>
        <translation>und mindestens</translation>
    </message>
    <message>
        <source>If bids cover no more than this when they end, you take it. Left empty, you receive all or nothing.</source>
        <translation>Decken Gebote am Ende nicht mehr als dies, nehmen Sie es. Bleibt das Feld leer, erhalten Sie alles oder nichts.</translation>
    </message>
    <message>
        <source>How it is paid back</source>
        <translation>Wie es zurückgezahlt wird</translation>
    </message>
    <message>
        <source>How often you pay</source>
        <translation>Wie oft Sie zahlen</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>How long the loan runs</source>
        <translation>Wie lange das Darlehen läuft</translation>
    </message>
    <message>
        <source>Interest on overdue principal, a year</source>
        <translation>Zinsen auf überfällige Tilgung, pro Jahr</translation>
    </message>
    <message>
        <source>by</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>paying</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Late interest</source>
        <translation>Verzugszinsen</translation>
    </message>
    <message>
        <source>The fee once for each late instalment, the interest on its overdue principal; both go to the lenders.</source>
        <translation>Die Gebühr einmal je verspäteter Rate, die Zinsen auf ihre überfällige Tilgung; beides geht an die Geldgeber.</translation>
    </message>
    <message>
        <source>%1 are no whole number of such periods. Choose another time or period.</source>
        <translation>%1 sind keine ganze Zahl solcher Abstände. Wählen Sie eine andere Zeit oder einen anderen Abstand.</translation>
    </message>
    <message>
        <source>3  Security</source>
        <translation>3  Sicherheit</translation>
    </message>
    <message>
        <source>5  Review</source>
        <translation>5  Prüfen</translation>
    </message>
    <message>
        <source>Fixed or floating rate</source>
        <translation>Fester oder variabler Zinssatz</translation>
    </message>
    <message>
        <source>the same to the end</source>
        <translation>gleich bis zum Ende</translation>
    </message>
    <message>
        <source>Highest rate that a floating one may reach</source>
        <translation>Höchster Zinssatz, den ein variabler erreichen darf</translation>
    </message>
    <message>
        <source>That rate is</source>
        <translation>Der Zinssatz ist</translation>
    </message>
    <message>
        <source>never more than</source>
        <translation>nie mehr als</translation>
    </message>
    <message>
        <source>Floating: what the auction finds above the reference stays so; with each payment the rate follows the reference. A reference older than 45 days does not count, the last rate stays.</source>
        <translation>Variabel: Was die Auktion über dem Referenzzins ergibt, bleibt; mit jeder Zahlung folgt der Zinssatz dem Referenzzins. Ein Referenzzins, der älter als 45 Tage ist, zählt nicht, der letzte Zinssatz bleibt.</translation>
    </message>
    <message>
        <source>Principal of each payment</source>
        <translation>Tilgung jeder Zahlung</translation>
    </message>
    <message>
        <source>0; 1000; 4000</source>
        <translation>0; 1000; 4000</translation>
    </message>
    <message>
        <source>Principal each time</source>
        <translation>Tilgung je Zahlung</translation>
    </message>
    <message>
        <source>One amount a payment, the last above zero, together the whole loan. 0: only interest is paid then.</source>
        <translation>Ein Betrag je Zahlung, der letzte über null, zusammen das ganze Darlehen. 0: Dann werden nur Zinsen gezahlt.</translation>
    </message>
    <message>
        <source>Address of the only lender</source>
        <translation>Adresse des einzigen Geldgebers</translation>
    </message>
    <message>
        <source>everybody may bid</source>
        <translation>jeder darf bieten</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Nur für</translation>
    </message>
    <message>
        <source>An address: then nobody bids, this lender alone can fund all of it, at your highest rate, by accepting.</source>
        <translation>Eine Adresse: Dann bietet niemand, nur dieser Geldgeber kann alles finanzieren, zu Ihrem Höchstzins, durch Annahme.</translation>
    </message>
    <message>
        <source>floating with %1 (%2)</source>
        <translation>variabel mit %1 (%2)</translation>
    </message>
    <message>
        <source>Say what the floating rate is never more than.</source>
        <translation>Sagen Sie, wie hoch der variable Zinssatz höchstens ist.</translation>
    </message>
    <message>
        <source>Write the principal of each payment, at most %1, with ; between them.</source>
        <translation>Schreiben Sie die Tilgung jeder Zahlung, höchstens %1, mit ; dazwischen.</translation>
    </message>
    <message>
        <source>The payments together make %1, the loan %2.</source>
        <translation>Die Zahlungen ergeben zusammen %1, das Darlehen %2.</translation>
    </message>
    <message>
        <source>The number of payments follows from their amounts.</source>
        <translation>Die Zahl der Zahlungen folgt aus ihren Beträgen.</translation>
    </message>
    <message>
        <source>You also pledge %1; it is locked once the listing stands.</source>
        <translation>Sie verpfänden auch %1; gesperrt wird es, sobald das Gesuch steht.</translation>
    </message>
    <message>
        <source>4  Listing</source>
        <translation>4  Inserat</translation>
    </message>
</context>
<context>
    <name>tally::ui::BorrowLoanCard</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>Repayments</source>
        <translation>Rückzahlungen</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>at</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>%1 % covered by %2, ends in %3</source>
        <translation>%1 % gedeckt durch %2, noch %3</translation>
    </message>
    <message>
        <source>%1 bid</source>
        <translation>%1 Gebot</translation>
    </message>
    <message>
        <source>%1 bids</source>
        <translation>%1 Gebote</translation>
    </message>
    <message>
        <source>%1 of %2 paid · %3 outstanding · next %4 on %5</source>
        <translation>%1 von %2 gezahlt · Restschuld %3 · nächste %4 am %5</translation>
    </message>
    <message>
        <source>Repaid in full on %1, %2 interest.</source>
        <translation>Am %1 vollständig zurückgezahlt, %2 Zinsen.</translation>
    </message>
    <message>
        <source>Failed on %1, %2 written off.</source>
        <translation>Am %1 ausgefallen, %2 abgeschrieben.</translation>
    </message>
    <message>
        <source>Ended on %1 without a loan.</source>
        <translation>Am %1 ohne Darlehen beendet.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1 zu %2, %3</translation>
    </message>
    <message>
        <source>Bids appear here as they come.</source>
        <translation>Gebote erscheinen hier, wie sie eingehen.</translation>
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
        <translation>Meine Anträge und Darlehen</translation>
    </message>
    <message>
        <source>Your applications and loans appear here, with the bids on them as they come.</source>
        <translation>Hier erscheinen Ihre Anträge und Darlehen, mit den Geboten, wie sie eingehen.</translation>
    </message>
    <message>
        <source>Ask for a loan</source>
        <translation>Darlehen beantragen</translation>
    </message>
</context>
<context>
    <name>tally::ui::BorrowPage</name>
    <message>
        <source>Borrow</source>
        <translation>Leihen</translation>
    </message>
    <message>
        <source>Ask for a loan</source>
        <translation>Darlehen beantragen</translation>
    </message>
</context>
<context>
    <name>tally::ui::BorrowPaper</name>
    <message>
        <source>Your loan at its dearest, paid out today</source>
        <translation>Ihr Darlehen im teuersten Fall, heute ausgezahlt</translation>
    </message>
    <message>
        <source>Interest in all</source>
        <translation>Zinsen gesamt</translation>
    </message>
    <message>
        <source>You pay in all</source>
        <translation>Sie zahlen</translation>
    </message>
    <message>
        <source>Effective a year</source>
        <translation>Effektivzins</translation>
    </message>
    <message>
        <source>Last instalment</source>
        <translation>Letzte Rate</translation>
    </message>
    <message>
        <source>What lenders will see</source>
        <translation>Was Geldgeber sehen werden</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>claims grade %1</source>
        <translation>angegebene Bonität %1</translation>
    </message>
    <message>
        <source>bids until %1</source>
        <translation>Gebote bis %1</translation>
    </message>
    <message>
        <source>your history on this chain</source>
        <translation>Ihre Historie auf dieser Chain</translation>
    </message>
    <message>
        <source>No words from you yet.</source>
        <translation>Noch keine Worte von Ihnen.</translation>
    </message>
    <message>
        <source>%1 first: %2</source>
        <translation>%1 zuerst: %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::BorrowSecurity</name>
    <message>
        <source>What you pledge</source>
        <translation>Was Sie verpfänden</translation>
    </message>
    <message>
        <source>How much of it you pledge</source>
        <translation>Wie viel Sie davon verpfänden</translation>
    </message>
    <message>
        <source>Address of who says what it is worth</source>
        <translation>Adresse dessen, der sagt, was es wert ist</translation>
    </message>
    <message>
        <source>nobody: no margin</source>
        <translation>niemand: keine Mindestdeckung</translation>
    </message>
    <message>
        <source>What it has to be worth</source>
        <translation>Was es wert sein muss</translation>
    </message>
    <message>
        <source>%1 % of what is outstanding</source>
        <translation>%1&#xa0;% der Restschuld</translation>
    </message>
    <message>
        <source>I pledge</source>
        <translation>Ich verpfände</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>Another asset, locked in your own balance until the loan is repaid. If you stop paying it is sold, and what is left over comes back to you. Left empty, you pledge nothing.</source>
        <translation>Eine andere Währung, gesperrt in Ihrem eigenen Guthaben, bis das Darlehen zurückgezahlt ist. Zahlen Sie nicht mehr, wird sie verkauft, und was übrig bleibt, kommt zu Ihnen zurück. Bleibt das Feld leer, verpfänden Sie nichts.</translation>
    </message>
    <message>
        <source>Prices by</source>
        <translation>Preise von</translation>
    </message>
    <message>
        <source>worth at least</source>
        <translation>wert mindestens</translation>
    </message>
    <message>
        <source>With a publisher of prices you promise a margin: if the collateral is worth less, you have seven days to pledge more or to pay. Friends can guarantee your listing in the market.</source>
        <translation>Mit einem Herausgeber von Preisen versprechen Sie eine Mindestdeckung: Ist die Sicherheit weniger wert, haben Sie sieben Tage, um mehr zu verpfänden oder zu zahlen. Freunde können im Markt für Ihr Gesuch bürgen.</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 verfügbar</translation>
    </message>
    <message>
        <source>A margin needs collateral.</source>
        <translation>Eine Mindestdeckung braucht eine Sicherheit.</translation>
    </message>
    <message>
        <source>This is no address of a publisher of prices.</source>
        <translation>Das ist keine Adresse eines Herausgebers von Preisen.</translation>
    </message>
    <message>
        <source>You have %1 available, less than you pledge.</source>
        <translation>Sie haben %1 verfügbar, weniger, als Sie verpfänden.</translation>
    </message>
    <message>
        <source>%1 as collateral</source>
        <translation>%1 als Sicherheit</translation>
    </message>
    <message>
        <source>Your collateral is being locked.</source>
        <translation>Ihre Sicherheit wird gesperrt.</translation>
    </message>
    <message>
        <source>Your margin is being agreed.</source>
        <translation>Ihre Mindestdeckung wird vereinbart.</translation>
    </message>
</context>
<context>
    <name>tally::ui::CareDialog</name>
    <message>
        <source>Wallets and backup</source>
        <translation>Wallets und Sicherung</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Wallets</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The key of this wallet is on another machine: its backup is there.</source>
        <translation>Der Schlüssel dieser Wallet ist auf einem anderen Rechner: Dort ist ihre Sicherung.</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it to see how its backup stands.</source>
        <translation>Die Wallet ist gesperrt. Entsperren Sie sie, um zu sehen, wie es um ihre Sicherung steht.</translation>
    </message>
    <message>
        <source>This wallet is older than words. Back up the file wallet.tally.</source>
        <translation>Diese Wallet ist älter als die Wörter. Sichern Sie die Datei wallet.tally.</translation>
    </message>
    <message>
        <source>Not backed up. Write the words down, then prove it below. Without them the money is lost with this machine.</source>
        <translation>Nicht gesichert. Schreiben Sie die Wörter auf, dann prüfen Sie sie unten. Ohne sie ist das Geld mit diesem Rechner verloren.</translation>
    </message>
    <message>
        <source>Backed up: the words were last proved on %1.</source>
        <translation>Gesichert: Die Wörter wurden zuletzt am %1 geprüft.</translation>
    </message>
    <message>
        <source>(first)</source>
        <translation>(erste)</translation>
    </message>
    <message>
        <source>watch-only</source>
        <translation>nur ansehen</translation>
    </message>
    <message>
        <source>with key</source>
        <translation>mit Schlüssel</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>The words open this wallet: the backup is good.</source>
        <translation>Die Wörter öffnen diese Wallet: Die Sicherung ist gut.</translation>
    </message>
    <message>
        <source>The two new passphrases differ.</source>
        <translation>Die zwei neuen Passphrasen unterscheiden sich.</translation>
    </message>
    <message>
        <source>The new passphrase was proved on the file and counts from now on. Copies made before still open with the old one.</source>
        <translation>Die neue Passphrase wurde an der Datei geprüft und gilt von nun an. Frühere Kopien öffnen sich noch mit der alten.</translation>
    </message>
    <message>
        <source>Choose a wallet first.</source>
        <translation>Wählen Sie zuerst eine Wallet.</translation>
    </message>
    <message>
        <source>This wallet is in use now.</source>
        <translation>Diese Wallet ist jetzt in Gebrauch.</translation>
    </message>
    <message>
        <source>The wallet is made and in use. Write its words down now.</source>
        <translation>Die Wallet ist angelegt und in Gebrauch. Schreiben Sie jetzt ihre Wörter auf.</translation>
    </message>
    <message>
        <source>Restored and in use. %1 accounts of these words were looked for as of block %2; </source>
        <translation>Wiederhergestellt und in Gebrauch. %1 Konten dieser Wörter wurden gesucht, Stand Block %2; </translation>
    </message>
    <message>
        <source>the chain knows none of them yet.</source>
        <translation>die Chain kennt noch keines davon.</translation>
    </message>
    <message>
        <source>found: %1.</source>
        <translation>gefunden: %1.</translation>
    </message>
    <message>
        <source>Signed. Give away the text, your address and the proof.</source>
        <translation>Unterschrieben. Geben Sie Text, Adresse und Beleg weiter.</translation>
    </message>
    <message>
        <source>The holder of that address signed exactly this text.</source>
        <translation>Der Inhaber jener Adresse hat genau diesen Text unterschrieben.</translation>
    </message>
    <message>
        <source>1. Write the words down</source>
        <translation>1. Wörter aufschreiben</translation>
    </message>
    <message>
        <source>Passphrase of the wallet</source>
        <translation>Passphrase der Wallet</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Wörter zeigen</translation>
    </message>
    <message>
        <source>The words of this wallet</source>
        <translation>Die Wörter dieser Wallet</translation>
    </message>
    <message>
        <source>2. Prove the backup</source>
        <translation>2. Sicherung prüfen</translation>
    </message>
    <message>
        <source>Type the words from your paper. This proves that they open this wallet, and touches nothing of it.</source>
        <translation>Geben Sie die Wörter von Ihrem Papier ein. Das beweist, dass sie diese Wallet öffnen, und ändert nichts an ihr.</translation>
    </message>
    <message>
        <source>The words from your paper</source>
        <translation>Die Wörter von Ihrem Papier</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>It seals the wallet&apos;s file on this machine. The words stay the same. The new one is proved on the file before it counts.</source>
        <translation>Sie versiegelt die Datei der Wallet auf diesem Rechner. Die Wörter bleiben gleich. Die neue wird an der Datei geprüft, bevor sie gilt.</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Neue Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Wallets on this machine</source>
        <translation>Wallets auf diesem Rechner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Use the chosen one</source>
        <translation>Gewählte verwenden</translation>
    </message>
    <message>
        <source>Another wallet</source>
        <translation>Eine weitere Wallet</translation>
    </message>
    <message>
        <source>Name: letters, digits, hyphens</source>
        <translation>Name: Buchstaben, Ziffern, Bindestriche</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>Words of a wallet that exists; empty for new words</source>
        <translation>Wörter einer vorhandenen Wallet; leer für neue Wörter</translation>
    </message>
    <message>
        <source>Make it from new words</source>
        <translation>Aus neuen Wörtern anlegen</translation>
    </message>
    <message>
        <source>Restore it from these words</source>
        <translation>Aus diesen Wörtern wiederherstellen</translation>
    </message>
    <message>
        <source>A watch-only wallet comes from pairing: menu Wallet, “Pair an offline wallet…”.</source>
        <translation>Eine Wallet nur zum Ansehen entsteht durch Koppeln: Menü Wallet, „Offline-Wallet koppeln…“.</translation>
    </message>
    <message>
        <source>Sealed with the wallet. Unlock it to read and write here.</source>
        <translation>Mit der Wallet versiegelt. Entsperren Sie sie, um hier zu lesen und zu schreiben.</translation>
    </message>
    <message>
        <source>Name; empty takes the address out</source>
        <translation>Name; leer entfernt die Adresse</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>A signature under a text shows that you hold the key of your address. It can never move money.</source>
        <translation>Eine Unterschrift unter einem Text zeigt, dass Sie den Schlüssel Ihrer Adresse besitzen. Geld bewegen kann sie nie.</translation>
    </message>
    <message>
        <source>The text, to the letter</source>
        <translation>Der Text, Zeichen für Zeichen</translation>
    </message>
    <message>
        <source>Address of who signed</source>
        <translation>Adresse dessen, der unterschrieb</translation>
    </message>
    <message>
        <source>The proof</source>
        <translation>Der Beleg</translation>
    </message>
    <message>
        <source>Sign with this wallet</source>
        <translation>Mit dieser Wallet unterschreiben</translation>
    </message>
    <message>
        <source>Check the proof</source>
        <translation>Beleg prüfen</translation>
    </message>
</context>
<context>
    <name>tally::ui::CarryView</name>
    <message>
        <source>The other screen must show the same words:</source>
        <translation>Der andere Bildschirm muss dieselben Wörter zeigen:</translation>
    </message>
    <message>
        <source>Words of this file</source>
        <translation>Wörter dieser Datei</translation>
    </message>
    <message>
        <source>Photograph or film the code, or save the file and carry it over on a stick. Both are the same.</source>
        <translation>Fotografieren oder filmen Sie den Code, oder speichern Sie die Datei und tragen Sie sie auf einem Stick hinüber. Beides ist dasselbe.</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Slower, larger</source>
        <translation>Langsamer, größer</translation>
    </message>
    <message>
        <source>Faster, denser</source>
        <translation>Schneller, dichter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>tally::ui::CashFlowChart</name>
    <message>
        <source>Cash flow by month</source>
        <translation>Zahlungsstrom nach Monaten</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Erhalten %1</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>Erwartet %1</translation>
    </message>
    <message>
        <source>Late %1</source>
        <translation>In Verzug %1</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>Noch keine Zahlungen.</translation>
    </message>
    <message>
        <source>Received %1 in the last months, expected %2 in the next, late %3. Use the arrow keys to read each month.</source>
        <translation>In den letzten Monaten %1 erhalten, in den nächsten %2 erwartet, %3 in Verzug. Mit den Pfeiltasten lesen Sie jeden Monat.</translation>
    </message>
    <message>
        <source>Payments appear here once you hold a note.</source>
        <translation>Zahlungen erscheinen hier, sobald Sie einen Anteil haben.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>In Verzug</translation>
    </message>
</context>
<context>
    <name>tally::ui::ChangeActions</name>
    <message>
        <source>Network fee</source>
        <translation>Netzgebühr</translation>
    </message>
    <message>
        <source>%1 of interest</source>
        <translation>%1 Zinsen</translation>
    </message>
    <message>
        <source>%1 of late interest</source>
        <translation>%1 Verzugszinsen</translation>
    </message>
    <message>
        <source>%1 of late fee</source>
        <translation>%1 Verzugsgebühr</translation>
    </message>
    <message>
        <source>The lenders give up %1.</source>
        <translation>Die Geldgeber verzichten auf %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What is left is paid back by %1 over %2 at %3, first on %4; %5.</source>
        <translation>Rückzahlung des Rests: %1 über %2 zu %3, erstmals am %4; %5.</translation>
    </message>
    <message>
        <source>what is overdue becomes principal</source>
        <translation>Überfälliges wird Teil des Kapitals</translation>
    </message>
    <message>
        <source>what is overdue comes with the first payment</source>
        <translation>Überfälliges kommt mit der ersten Zahlung</translation>
    </message>
    <message>
        <source>Waive charges</source>
        <translation>Zinsen und Gebühren erlassen</translation>
    </message>
    <message>
        <source>Propose new terms</source>
        <translation>Neue Bedingungen vorschlagen</translation>
    </message>
    <message>
        <source>It holds once lenders of more than two thirds of %1 agree; your own part counts at once.</source>
        <translation>Es gilt, sobald Geldgeber von mehr als zwei Dritteln zustimmen (%1); Ihr eigener Teil zählt sofort.</translation>
    </message>
    <message>
        <source>It holds once lenders of more than two thirds of %1 and the borrower agree; payments signed ahead for the old schedule are refused then.</source>
        <translation>Es gilt, sobald Geldgeber von mehr als zwei Dritteln und der Kreditnehmer zustimmen (%1); im Voraus unterschriebene Zahlungen des alten Plans werden dann abgelehnt.</translation>
    </message>
    <message>
        <source>Votes until</source>
        <translation>Abstimmung bis</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Restschuld</translation>
    </message>
    <message>
        <source>I give up my part of this money.</source>
        <translation>Ich verzichte auf meinen Teil dieses Geldes.</translation>
    </message>
    <message>
        <source>I want these terms.</source>
        <translation>Ich möchte diese Bedingungen.</translation>
    </message>
    <message>
        <source>Sign and propose</source>
        <translation>Unterschreiben und vorschlagen</translation>
    </message>
    <message>
        <source>Your proposal is on its way. It shows on the loan once a block has taken it.</source>
        <translation>Ihr Vorschlag ist unterwegs. Er erscheint beim Darlehen, sobald ein Block ihn aufgenommen hat.</translation>
    </message>
    <message>
        <source>Agree to proposal %1</source>
        <translation>Vorschlag %1 zustimmen</translation>
    </message>
    <message>
        <source>Say no to proposal %1</source>
        <translation>Vorschlag %1 ablehnen</translation>
    </message>
    <message>
        <source>You agree; once more than two thirds do, it holds for all lenders.</source>
        <translation>Sie stimmen zu; sobald mehr als zwei Drittel zustimmen, gilt er für alle Geldgeber.</translation>
    </message>
    <message>
        <source>Your no ends this proposal.</source>
        <translation>Ihr Nein beendet diesen Vorschlag.</translation>
    </message>
    <message>
        <source>Your part no longer counts for it.</source>
        <translation>Ihr Teil zählt nicht mehr dafür.</translation>
    </message>
    <message>
        <source>Agreed so far</source>
        <translation>Bisher zugestimmt</translation>
    </message>
    <message>
        <source>I agree to this.</source>
        <translation>Ich stimme dem zu.</translation>
    </message>
    <message>
        <source>I do not agree.</source>
        <translation>Ich stimme nicht zu.</translation>
    </message>
    <message>
        <source>Sign and vote</source>
        <translation>Unterschreiben und abstimmen</translation>
    </message>
    <message>
        <source>Your vote is on its way.</source>
        <translation>Ihre Stimme ist unterwegs.</translation>
    </message>
    <message>
        <source>Lend on %1</source>
        <translation>Verleihen: %1</translation>
    </message>
    <message>
        <source>You alone lend %1 for %2 at %3: it goes to the borrower at once and comes back only as they repay, without collateral or guarantee.</source>
        <translation>Sie allein verleihen %1 für %2 zu %3: Es geht sofort an den Kreditnehmer und kommt nur zurück, soweit er zurückzahlt, ohne Sicherheit oder Bürgschaft.</translation>
    </message>
    <message>
        <source>You lend</source>
        <translation>Sie verleihen</translation>
    </message>
    <message>
        <source>Paid back by</source>
        <translation>Rückzahlung durch</translation>
    </message>
    <message>
        <source>I can do without this money if the borrower stops paying.</source>
        <translation>Ich kann auf dieses Geld verzichten, wenn der Kreditnehmer nicht mehr zahlt.</translation>
    </message>
    <message>
        <source>Sign and lend</source>
        <translation>Unterschreiben und verleihen</translation>
    </message>
    <message>
        <source>%1 is on its way to the borrower.</source>
        <translation>%1 ist unterwegs zum Kreditnehmer.</translation>
    </message>
    <message>
        <source>Pay by itself</source>
        <translation>Einzug einrichten</translation>
    </message>
    <message>
        <source>Pay by hand again</source>
        <translation>Wieder von Hand zahlen</translation>
    </message>
    <message>
        <source>On each due date the instalment of %1 is taken from your balance, as far as it asks for no more than %2; when there is too little it is tried again each day until it is late.</source>
        <translation>An jedem Fälligkeitstag wird die Rate aus Ihrem Guthaben eingezogen (%1), soweit sie nicht mehr als %2 verlangt; ist zu wenig da, wird es jeden Tag neu versucht, bis sie in Verzug ist.</translation>
    </message>
    <message>
        <source>Instalments of %1 are no longer taken by themselves; you pay each by hand.</source>
        <translation>Raten werden nicht mehr eingezogen (%1); Sie zahlen jede von Hand.</translation>
    </message>
    <message>
        <source>At most for one instalment</source>
        <translation>Höchstens für eine Rate</translation>
    </message>
    <message>
        <source>Take it from my balance when it is due.</source>
        <translation>Bei Fälligkeit aus meinem Guthaben einziehen.</translation>
    </message>
    <message>
        <source>I pay by hand.</source>
        <translation>Ich zahle von Hand.</translation>
    </message>
    <message>
        <source>Sign and consent</source>
        <translation>Unterschreiben und einwilligen</translation>
    </message>
    <message>
        <source>Sign and take back</source>
        <translation>Unterschreiben und zurücknehmen</translation>
    </message>
    <message>
        <source>Your consent is on its way.</source>
        <translation>Ihre Einwilligung ist unterwegs.</translation>
    </message>
    <message>
        <source>Your consent is being taken back.</source>
        <translation>Ihre Einwilligung wird zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>tally::ui::ChangeDialog</name>
    <message>
        <source>Propose a change</source>
        <translation>Änderung vorschlagen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>New terms for the rest of the loan</source>
        <translation>Neue Bedingungen für den Rest des Darlehens</translation>
    </message>
    <message>
        <source>Charges that are not asked for any more</source>
        <translation>Zinsen und Gebühren, die nicht mehr verlangt werden</translation>
    </message>
    <message>
        <source>How long votes are taken</source>
        <translation>Wie lange abgestimmt wird</translation>
    </message>
    <message>
        <source>Votes for %1 day</source>
        <translation>%1 Tag Abstimmung</translation>
    </message>
    <message>
        <source>Votes for %1 days</source>
        <translation>%1 Tage Abstimmung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Preview and sign</source>
        <translation>Prüfen und unterschreiben</translation>
    </message>
    <message>
        <source>New rate a year</source>
        <translation>Neuer Zinssatz pro Jahr</translation>
    </message>
    <message>
        <source>How the rest is paid back</source>
        <translation>Wie der Rest zurückgezahlt wird</translation>
    </message>
    <message>
        <source>Payments from now on</source>
        <translation>Zahlungen von nun an</translation>
    </message>
    <message>
        <source>First payment on</source>
        <translation>Erste Zahlung am</translation>
    </message>
    <message>
        <source>What is overdue becomes part of the principal</source>
        <translation>Überfälliges wird Teil des Kapitals</translation>
    </message>
    <message>
        <source>Rate from now on</source>
        <translation>Zinssatz von nun an</translation>
    </message>
    <message>
        <source>Paid back by</source>
        <translation>Rückzahlung durch</translation>
    </message>
    <message>
        <source>over so many periods</source>
        <translation>über so viele Abstände</translation>
    </message>
    <message>
        <source>Of the late fee</source>
        <translation>Von der Verzugsgebühr</translation>
    </message>
    <message>
        <source>Of late interest</source>
        <translation>Von den Verzugszinsen</translation>
    </message>
    <message>
        <source>Of interest</source>
        <translation>Von den Zinsen</translation>
    </message>
    <message>
        <source>Say what is given up.</source>
        <translation>Sagen Sie, worauf verzichtet wird.</translation>
    </message>
    <message>
        <source>Say which rate it shall be.</source>
        <translation>Sagen Sie, welcher Zinssatz gelten soll.</translation>
    </message>
    <message>
        <source>Votes have to end before the first payment. Choose a later day for it, or fewer days for votes.</source>
        <translation>Die Abstimmung muss vor der ersten Zahlung enden. Wählen Sie dafür einen späteren Tag oder weniger Tage zum Abstimmen.</translation>
    </message>
    <message>
        <source>If it began today: %1 outstanding, %2 owed besides. %3, the first of %4, the next of %5, the last on %6; %7 in all.</source>
        <translation>Begänne es heute: Restschuld %1, sonst geschuldet %2. %3, die erste von %4, die nächste von %5, die letzte am %6; insgesamt %7.</translation>
    </message>
    <message>
        <source>%1 payment</source>
        <translation>%1 Zahlung</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1 Zahlungen</translation>
    </message>
</context>
<context>
    <name>tally::ui::ConfirmDialog</name>
    <message>
        <source>I have read this and want it.</source>
        <translation>Ich habe dies gelesen und will es.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tick the line above first.</source>
        <translation>Setzen Sie zuerst den Haken in der Zeile oben.</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Wird unterschrieben…</translation>
    </message>
</context>
<context>
    <name>tally::ui::CreditConsents</name>
    <message>
        <source>The chain records that you consented, to whom and for which loan; never what the document says. Taking a consent back tells the lender to delete its copy; nothing can make sure that it does.</source>
        <translation>Die Chain hält fest, dass Sie eingewilligt haben, wem gegenüber und für welches Darlehen; nie, was im Nachweis steht. Eine Rücknahme fordert den Geldgeber auf, seine Kopie zu löschen; sicherstellen kann das niemand.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Nobody was shown a document. Consents appear here when you show one to a lender.</source>
        <translation>Niemandem wurde ein Nachweis gezeigt. Einwilligungen erscheinen hier, wenn Sie einem Geldgeber einen zeigen.</translation>
    </message>
    <message>
        <source>Take consent back…</source>
        <translation>Einwilligung zurücknehmen…</translation>
    </message>
    <message>
        <source>Choose a consent first.</source>
        <translation>Wählen Sie zuerst eine Einwilligung.</translation>
    </message>
    <message>
        <source>Only the borrower takes a consent back.</source>
        <translation>Nur der Kreditnehmer nimmt eine Einwilligung zurück.</translation>
    </message>
    <message>
        <source>This consent has already ended.</source>
        <translation>Diese Einwilligung ist schon zu Ende.</translation>
    </message>
    <message>
        <source>Take consent back</source>
        <translation>Einwilligung zurücknehmen</translation>
    </message>
    <message>
        <source>You tell %1 to delete what you showed for the loan %2. What was read cannot be unread.</source>
        <translation>Sie fordern %1 auf zu löschen, was Sie für das Darlehen %2 gezeigt haben. Was gelesen wurde, lässt sich nicht ungelesen machen.</translation>
    </message>
    <message>
        <source>I understand that the lender may have kept a copy.</source>
        <translation>Mir ist klar, dass der Geldgeber eine Kopie haben kann.</translation>
    </message>
    <message>
        <source>Sign and take back</source>
        <translation>Unterschreiben und zurücknehmen</translation>
    </message>
    <message>
        <source>The consent is taken back.</source>
        <translation>Die Einwilligung wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Who knows what about me</source>
        <translation>Wer was über mich weiß</translation>
    </message>
    <message>
        <source>Consents on the chain</source>
        <translation>Einwilligungen auf der Chain</translation>
    </message>
</context>
<context>
    <name>tally::ui::CreditDesk</name>
    <message>
        <source>The first line must name the claims, each once.</source>
        <translation>Die erste Zeile muss die Angaben nennen, jede einmal.</translation>
    </message>
    <message>
        <source>Line %1 has more or fewer cells than the first.</source>
        <translation>Zeile %1 hat mehr oder weniger Felder als die erste.</translation>
    </message>
    <message>
        <source>Line %1 has a quotation mark that is not closed.</source>
        <translation>Zeile %1 hat ein Anführungszeichen, das nicht geschlossen ist.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save the file as UTF-8.</source>
        <translation>Zeile %1 ist nicht UTF-8. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>There are more than 10,000 rows. Split the file.</source>
        <translation>Es sind mehr als 10.000 Zeilen. Teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>Who attests</source>
        <translation>Wer bescheinigt</translation>
    </message>
    <message>
        <source>No key is open.</source>
        <translation>Kein Schlüssel ist geöffnet.</translation>
    </message>
    <message>
        <source>Open key…</source>
        <translation>Schlüssel öffnen…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>Name that lenders see</source>
        <translation>Name, den Geldgeber sehen</translation>
    </message>
    <message>
        <source>Name that lenders see, for instance “First Bureau”</source>
        <translation>Name, den Geldgeber sehen, etwa „Erste Auskunftei“</translation>
    </message>
    <message>
        <source>Register on the chain…</source>
        <translation>Auf der Chain anmelden…</translation>
    </message>
    <message>
        <source>Facts, one person a line</source>
        <translation>Angaben, eine Person je Zeile</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>CSV öffnen…</translation>
    </message>
    <message>
        <source>Type of credential</source>
        <translation>Art des Nachweises</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>Gültig für Tage</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>valid for</source>
        <translation>gültig für</translation>
    </message>
    <message>
        <source>Facts as comma-separated values</source>
        <translation>Angaben als durch Kommas getrennte Werte</translation>
    </message>
    <message>
        <source>grade,income_band,score_ge_650,late_30_24m,holder
B,40-60k,true,0,

The first line names the claims. A column “holder” with a JWK, or a list of them, binds each document to its holder’s keys: one document for each key.</source>
        <translation>grade,income_band,score_ge_650,late_30_24m,holder
B,40-60k,true,0,

Die erste Zeile nennt die Angaben. Eine Spalte „holder“ mit einem JWK, oder einer Liste davon, bindet jeden Nachweis an die Schlüssel seines Inhabers: ein Nachweis je Schlüssel.</translation>
    </message>
    <message>
        <source>Issue to a folder…</source>
        <translation>In einen Ordner ausstellen…</translation>
    </message>
    <message>
        <source>Where to put them</source>
        <translation>Wohin damit</translation>
    </message>
    <message>
        <source>%1 documents are in “%2”. Each is for its holder alone.</source>
        <translation>%1 Nachweise sind in „%2“. Jeder ist nur für seinen Inhaber.</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>Save the new key</source>
        <translation>Neuen Schlüssel speichern</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>„%1“ lässt sich nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The key is in “%1”. Who has this file attests in your name: keep it where only you can read it.</source>
        <translation>Der Schlüssel ist in „%1“. Wer diese Datei hat, bescheinigt in Ihrem Namen: Bewahren Sie sie so auf, dass nur Sie sie lesen können.</translation>
    </message>
    <message>
        <source>Open your issuing key</source>
        <translation>Ihren Ausstellerschlüssel öffnen</translation>
    </message>
    <message>
        <source>Open a table of facts</source>
        <translation>Tabelle mit Angaben öffnen</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Open your key first, or make a new one.</source>
        <translation>Öffnen Sie zuerst Ihren Schlüssel oder legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Say under which name.</source>
        <translation>Sagen Sie, unter welchem Namen.</translation>
    </message>
    <message>
        <source>Create a wallet first.</source>
        <translation>Legen Sie zuerst eine Wallet an.</translation>
    </message>
    <message>
        <source>Type facts or open a table first.</source>
        <translation>Geben Sie zuerst Angaben ein oder öffnen Sie eine Tabelle.</translation>
    </message>
    <message>
        <source>Register as an issuer</source>
        <translation>Als Aussteller anmelden</translation>
    </message>
    <message>
        <source>Everybody on this chain sees that “%1” attests with this key. It replaces what you registered before.</source>
        <translation>Jeder auf dieser Chain sieht, dass „%1“ mit diesem Schlüssel bescheinigt. Das ersetzt Ihre frühere Anmeldung.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>I have compared the key.</source>
        <translation>Ich habe den Schlüssel verglichen.</translation>
    </message>
    <message>
        <source>Sign and register</source>
        <translation>Unterschreiben und anmelden</translation>
    </message>
    <message>
        <source>Your key is on its way to the chain.</source>
        <translation>Ihr Schlüssel ist unterwegs zur Chain.</translation>
    </message>
    <message>
        <source>The holder of row %1 is no key.</source>
        <translation>Der Inhaber in Zeile %1 ist kein Schlüssel.</translation>
    </message>
</context>
<context>
    <name>tally::ui::CreditDocuments</name>
    <message>
        <source>Claims of the document</source>
        <translation>Angaben des Nachweises</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wer es sieht</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a credential (a file that an issuer or a borrower gave you) to see what is in it and whether its issuer is registered on this chain.</source>
        <translation>Öffnen Sie einen Nachweis (eine Datei von einem Aussteller oder Kreditnehmer), um zu sehen, was darin steht und ob sein Aussteller auf dieser Chain angemeldet ist.</translation>
    </message>
    <message>
        <source>Show the ticked claims to one lender</source>
        <translation>Die angehakten Angaben einem Geldgeber zeigen</translation>
    </message>
    <message>
        <source>The lender, as the request says</source>
        <translation>Der Geldgeber, wie die Anfrage sagt</translation>
    </message>
    <message>
        <source>tally:… of the lender’s request</source>
        <translation>tally:… aus der Anfrage des Geldgebers</translation>
    </message>
    <message>
        <source>The nonce of the lender&apos;s request</source>
        <translation>Die Nonce aus der Anfrage des Geldgebers</translation>
    </message>
    <message>
        <source>the request’s nonce</source>
        <translation>die Nonce der Anfrage</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>My key file…</source>
        <translation>Meine Schlüsseldatei…</translation>
    </message>
    <message>
        <source>Save presentation…</source>
        <translation>Vorlage speichern…</translation>
    </message>
    <message>
        <source>Open a credential</source>
        <translation>Nachweis öffnen</translation>
    </message>
    <message>
        <source>“%1” cannot be read, or is larger than a credential can be.</source>
        <translation>„%1“ lässt sich nicht lesen oder ist größer, als ein Nachweis sein kann.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>%1 signed this (%2). Whether it was revoked since is in the issuer’s status list.</source>
        <translation>%1 hat dies unterschrieben (%2). Ob es seither widerrufen wurde, steht in der Statusliste des Ausstellers.</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>It says that it is from %1 (%2). %3</source>
        <translation>Es gibt an, von %1 zu sein (%2). %3</translation>
    </message>
    <message>
        <source>only if ticked</source>
        <translation>nur wenn angehakt</translation>
    </message>
    <message>
        <source>everybody who gets it</source>
        <translation>jeder, der ihn bekommt</translation>
    </message>
    <message>
        <source>Open a document first.</source>
        <translation>Öffnen Sie zuerst einen Nachweis.</translation>
    </message>
    <message>
        <source>Choose the key that the document was issued to.</source>
        <translation>Wählen Sie den Schlüssel, für den der Nachweis ausgestellt ist.</translation>
    </message>
    <message>
        <source>Fill in the lender and the nonce of the request, so that nobody else can use what you show.</source>
        <translation>Tragen Sie Geldgeber und Nonce der Anfrage ein, damit niemand sonst nutzen kann, was Sie zeigen.</translation>
    </message>
    <message>
        <source>The key the document was issued to</source>
        <translation>Der Schlüssel, für den der Nachweis ausgestellt ist</translation>
    </message>
    <message>
        <source>Save the presentation</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>„%1“ lässt sich nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 claims are in “%2”. Give it to that lender alone, within five minutes.</source>
        <translation>%1 Angaben sind in „%2“. Geben Sie sie binnen fünf Minuten nur diesem Geldgeber.</translation>
    </message>
</context>
<context>
    <name>tally::ui::CreditFiles</name>
    <message>
        <source>Signed in block %1 (%2)</source>
        <translation>Unterschrieben in Block %1 (%2)</translation>
    </message>
    <message>
        <source>%1: the document holds; it names no status list.</source>
        <translation>%1: Der Nachweis ist gültig; er nennt keine Statusliste.</translation>
    </message>
    <message>
        <source>%1: the document was %2 then, and still is.</source>
        <translation>%1: Der Nachweis war damals %2 und ist es noch.</translation>
    </message>
    <message>
        <source>%1: the document was %2 then, and is %3 now.</source>
        <translation>%1: Der Nachweis war damals %2 und ist jetzt %3.</translation>
    </message>
    <message>
        <source>Files of loans</source>
        <translation>Akten von Darlehen</translation>
    </message>
    <message>
        <source>What borrowers showed me</source>
        <translation>Was Kreditnehmer mir zeigten</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Akte prüfen…</translation>
    </message>
    <message>
        <source>Ask a borrower for facts beside a listing in the market. What they show is checked by this node and kept here, sealed.</source>
        <translation>Bei einem Gesuch im Markt lässt sich ein Kreditnehmer um Angaben bitten. Was er zeigt, prüft dieser Knoten und bewahrt es hier versiegelt auf.</translation>
    </message>
    <message>
        <source>Export as evidence…</source>
        <translation>Als Beweis exportieren…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Requests that I made</source>
        <translation>Meine Anfragen</translation>
    </message>
    <message>
        <source>What I asked for</source>
        <translation>Worum ich gebeten habe</translation>
    </message>
    <message>
        <source>You have not asked anybody for facts.</source>
        <translation>Sie haben noch niemanden um Angaben gebeten.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Akte.</translation>
    </message>
    <message>
        <source>Export as evidence</source>
        <translation>Als Beweis exportieren</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>„%1“ lässt sich nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file is in “%1”. It holds the borrower’s facts in the clear: keep it as you would keep them.</source>
        <translation>Die Akte liegt in „%1“. Sie enthält die Angaben des Kreditnehmers im Klartext: Bewahren Sie sie so sorgfältig auf wie diese.</translation>
    </message>
    <message>
        <source>Check a loan file</source>
        <translation>Darlehensakte prüfen</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Akte löschen</translation>
    </message>
    <message>
        <source>What the borrower showed for the loan %1 is deleted from this machine. You can no longer prove what you knew when you signed.</source>
        <translation>Was der Kreditnehmer für das Darlehen %1 gezeigt hat, wird auf diesem Rechner gelöscht. Sie können dann nicht mehr beweisen, was Sie beim Unterschreiben wussten.</translation>
    </message>
    <message>
        <source>I do not need it as evidence.</source>
        <translation>Ich brauche sie nicht als Beweis.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The file is deleted.</source>
        <translation>Die Akte ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>tally::ui::CreditHistoryModel</name>
    <message>
        <source>Loan</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Tilgung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>1–29 days late</source>
        <translation>1–29 Tage spät</translation>
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
        <translation>90 und mehr</translation>
    </message>
    <message>
        <source>Overdue now</source>
        <translation>Jetzt überfällig</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Abgeschrieben</translation>
    </message>
</context>
<context>
    <name>tally::ui::CreditHistoryTab</name>
    <message>
        <source>Loans taken</source>
        <translation>Aufgenommene Darlehen</translation>
    </message>
    <message>
        <source>Instalments on time</source>
        <translation>Pünktliche Raten</translation>
    </message>
    <message>
        <source>Instalments late</source>
        <translation>Verspätete Raten</translation>
    </message>
    <message>
        <source>Owed now</source>
        <translation>Jetzt geschuldet</translation>
    </message>
    <message>
        <source>My loans and how I paid them</source>
        <translation>Meine Darlehen und wie ich sie gezahlt habe</translation>
    </message>
    <message>
        <source>Loan by loan</source>
        <translation>Darlehen für Darlehen</translation>
    </message>
    <message>
        <source>Save as a document…</source>
        <translation>Als Dokument speichern…</translation>
    </message>
    <message>
        <source>No loans yet. Every loan you take and every instalment you pay builds your history here.</source>
        <translation>Noch keine Darlehen. Jedes Darlehen, das Sie aufnehmen, und jede Rate, die Sie zahlen, bildet hier Ihre Historie.</translation>
    </message>
    <message>
        <source>There is no history yet.</source>
        <translation>Es gibt noch keine Historie.</translation>
    </message>
    <message>
        <source>%1 repaid, %2 defaulted</source>
        <translation>%1 zurückgezahlt, %2 ausgefallen</translation>
    </message>
    <message>
        <source>paid within the days of grace</source>
        <translation>innerhalb der Karenztage gezahlt</translation>
    </message>
    <message>
        <source>none overdue now</source>
        <translation>jetzt keine überfällig</translation>
    </message>
    <message>
        <source>%1 overdue now, the worst by %2 days</source>
        <translation>%1 jetzt überfällig, die schlimmste um %2 Tage</translation>
    </message>
    <message>
        <source>of %1 borrowed</source>
        <translation>von %1 geliehenen</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Dokument speichern</translation>
    </message>
    <message>
        <source>Your history has been written to “%1”, with the key to check it beside it. Any node can recompute its numbers.</source>
        <translation>Ihre Historie steht in „%1“, der Schlüssel zum Prüfen daneben. Jeder Knoten kann ihre Zahlen nachrechnen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>„%1“ lässt sich nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>tally::ui::CreditMatrix</name>
    <message>
        <source>Who knows what about me</source>
        <translation>Wer was über mich weiß</translation>
    </message>
    <message>
        <source>%1, loan %2</source>
        <translation>%1, Darlehen %2</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>✓ taken back</source>
        <translation>✓ zurückgenommen</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>Angefragt am %1</translation>
    </message>
    <message>
        <source>known, consent taken back</source>
        <translation>bekannt, Einwilligung zurückgenommen</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>tally::ui::CreditOffice</name>
    <message>
        <source>Who attests</source>
        <translation>Wer bescheinigt</translation>
    </message>
    <message>
        <source>Name that lenders see</source>
        <translation>Name, den Geldgeber sehen</translation>
    </message>
    <message>
        <source>Name that lenders see, for instance “First Bureau”</source>
        <translation>Name, den Geldgeber sehen, etwa „Erste Auskunftei“</translation>
    </message>
    <message>
        <source>Open office…</source>
        <translation>Stelle eröffnen…</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Orders of holders</source>
        <translation>Bestellungen von Inhabern</translation>
    </message>
    <message>
        <source>Holders who order a document appear here.</source>
        <translation>Hier erscheinen Inhaber, die einen Nachweis bestellen.</translation>
    </message>
    <message>
        <source>Facts about this holder</source>
        <translation>Angaben zu diesem Inhaber</translation>
    </message>
    <message>
        <source>One fact a line: grade=B2, income_band=40-60k, verified=true</source>
        <translation>Eine Angabe je Zeile: grade=B2, income_band=40-60k, verified=true</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>Gültig für Tage</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Ausstellen…</translation>
    </message>
    <message>
        <source>valid for</source>
        <translation>gültig für</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Copies that were issued</source>
        <translation>Ausgestellte Exemplare</translation>
    </message>
    <message>
        <source>Every copy that you issue appears here, with its entry in your status list.</source>
        <translation>Jedes Exemplar, das Sie ausstellen, erscheint hier mit seinem Eintrag in Ihrer Statusliste.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Publish status…</source>
        <translation>Status veröffentlichen…</translation>
    </message>
    <message>
        <source>An office gets orders by sealed letter, issues eight copies for each, and keeps a status list that every node serves. No integration is needed.</source>
        <translation>Eine Stelle erhält Bestellungen per versiegeltem Brief, stellt für jede acht Exemplare aus und führt eine Statusliste, die jeder Knoten bereithält. Eine Integration ist nicht nötig.</translation>
    </message>
    <message>
        <source>The office is open. Publish its first status list, so that lenders can check what you issue.</source>
        <translation>Die Stelle ist eröffnet. Veröffentlichen Sie ihre erste Statusliste, damit Geldgeber prüfen können, was Sie ausstellen.</translation>
    </message>
    <message>
        <source>Epoch %1 of the status list is published; what you changed since counts when you publish again.</source>
        <translation>Epoche %1 der Statusliste ist veröffentlicht; was Sie seitdem geändert haben, gilt, sobald Sie wieder veröffentlichen.</translation>
    </message>
    <message>
        <source>Epoch %1 of the status list is published and up to date.</source>
        <translation>Epoche %1 der Statusliste ist veröffentlicht und aktuell.</translation>
    </message>
    <message>
        <source>The keys of the wallet are not open yet.</source>
        <translation>Die Schlüssel der Wallet sind noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>Say under which name.</source>
        <translation>Sagen Sie, unter welchem Namen.</translation>
    </message>
    <message>
        <source>Open the office first.</source>
        <translation>Eröffnen Sie zuerst die Stelle.</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Wählen Sie zuerst eine Bestellung.</translation>
    </message>
    <message>
        <source>Type facts as name=value, one a line.</source>
        <translation>Geben Sie Angaben als name=wert ein, eine je Zeile.</translation>
    </message>
    <message>
        <source>Choose a copy first.</source>
        <translation>Wählen Sie zuerst ein Exemplar.</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Stelle eröffnen</translation>
    </message>
    <message>
        <source>Everybody on this chain sees that “%1” attests to credit reports.</source>
        <translation>Jeder auf dieser Chain sieht, dass „%1“ Kreditauskünfte bescheinigt.</translation>
    </message>
    <message>
        <source>I attest only to what I know.</source>
        <translation>Ich bescheinige nur, was ich weiß.</translation>
    </message>
    <message>
        <source>Sign and register</source>
        <translation>Unterschreiben und anmelden</translation>
    </message>
    <message>
        <source>The office is on its way to the chain.</source>
        <translation>Die Stelle ist unterwegs zur Chain.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>You attest this to %1, in %2, valid for %3.</source>
        <translation>Sie bescheinigen dies %1: %2, gültig für %3.</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Exemplar</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 Exemplare</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>I have checked every fact.</source>
        <translation>Ich habe jede Angabe geprüft.</translation>
    </message>
    <message>
        <source>Sign and issue</source>
        <translation>Unterschreiben und ausstellen</translation>
    </message>
    <message>
        <source>The copies are on their way to their holder alone.</source>
        <translation>Die Exemplare sind unterwegs, nur zu ihrem Inhaber.</translation>
    </message>
    <message>
        <source>Changed. It counts for lenders once you publish the status.</source>
        <translation>Geändert. Für Geldgeber gilt es, sobald Sie den Status veröffentlichen.</translation>
    </message>
    <message>
        <source>Publish status</source>
        <translation>Status veröffentlichen</translation>
    </message>
    <message>
        <source>The status of everything you issued is signed and given to the nodes; its digest goes on the chain as the next epoch.</source>
        <translation>Der Status von allem, was Sie ausgestellt haben, wird unterschrieben und den Knoten gegeben; sein Prüfwert kommt als nächste Epoche auf die Chain.</translation>
    </message>
    <message>
        <source>The status of every copy is as I want it.</source>
        <translation>Der Status jedes Exemplars ist so, wie ich ihn will.</translation>
    </message>
    <message>
        <source>Sign and publish</source>
        <translation>Unterschreiben und veröffentlichen</translation>
    </message>
    <message>
        <source>The next epoch is on its way to the chain.</source>
        <translation>Die nächste Epoche ist unterwegs zur Chain.</translation>
    </message>
</context>
<context>
    <name>tally::ui::CreditPage</name>
    <message>
        <source>Credit</source>
        <translation>Bonität</translation>
    </message>
    <message>
        <source>Parts of the Credit page</source>
        <translation>Teile der Seite Bonität</translation>
    </message>
    <message>
        <source>My history</source>
        <translation>Meine Historie</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Issuer’s desk</source>
        <translation>Ausstellertisch</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation>Wer was weiß</translation>
    </message>
    <message>
        <source>Loan files</source>
        <translation>Darlehensakten</translation>
    </message>
    <message>
        <source>Issue to files</source>
        <translation>In Dateien ausstellen</translation>
    </message>
</context>
<context>
    <name>tally::ui::CreditRequests</name>
    <message>
        <source>Requests of lenders</source>
        <translation>Anfragen von Geldgebern</translation>
    </message>
    <message>
        <source>Lenders ask to see</source>
        <translation>Geldgeber möchten sehen</translation>
    </message>
    <message>
        <source>Nobody has asked. When you list a loan, lenders can ask for facts, and their requests appear here.</source>
        <translation>Niemand hat angefragt. Wenn Sie ein Gesuch einstellen, können Geldgeber um Angaben bitten; ihre Anfragen erscheinen hier.</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Meine Nachweise</translation>
    </message>
    <message>
        <source>Let lenders write to me…</source>
        <translation>Briefe von Geldgebern zulassen…</translation>
    </message>
    <message>
        <source>Order a credit report…</source>
        <translation>Kreditauskunft bestellen…</translation>
    </message>
    <message>
        <source>What this lender gets</source>
        <translation>Was dieser Geldgeber bekommt</translation>
    </message>
    <message>
        <source>Claims that the lender asks for</source>
        <translation>Angaben, um die der Geldgeber bittet</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>What is shown cannot be unread: the lender may keep a copy. The chain records that you consented, never what you showed. Refusing has no consequence beyond this lender’s decision.</source>
        <translation>Was gezeigt ist, lässt sich nicht ungelesen machen: Der Geldgeber kann eine Kopie behalten. Die Chain hält fest, dass Sie eingewilligt haben, nie, was Sie gezeigt haben. Ablehnen hat keine Folge außer der Entscheidung dieses Geldgebers.</translation>
    </message>
    <message>
        <source>Show the ticked facts…</source>
        <translation>Angehakte Angaben zeigen…</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 copies left, until %4</source>
        <translation>%1: noch %2 von %3 Exemplaren, bis %4</translation>
    </message>
    <message>
        <source>You hold no document yet. Who attests issues eight copies, one for each lender, so that two lenders cannot compare what they saw.</source>
        <translation>Sie haben noch keinen Nachweis. Wer bescheinigt, stellt acht Exemplare aus, für jeden Geldgeber eines, damit zwei Geldgeber nicht vergleichen können, was sie gesehen haben.</translation>
    </message>
    <message>
        <source>Choose a request on the left.</source>
        <translation>Wählen Sie links eine Anfrage.</translation>
    </message>
    <message>
        <source>Lender %1 asks about your loan %2.</source>
        <translation>Geldgeber %1 fragt zu Ihrem Darlehen %2.</translation>
    </message>
    <message>
        <source>Their words: “%1”. They say they keep it for %2. The request ends %3.</source>
        <translation>Die Worte des Geldgebers: „%1“. Aufbewahrung laut Geldgeber: %2. Die Anfrage endet %3.</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>not in your documents</source>
        <translation>nicht in Ihren Nachweisen</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Your key is published already.</source>
        <translation>Ihr Schlüssel ist schon veröffentlicht.</translation>
    </message>
    <message>
        <source>Publish your key first, so that they can write back.</source>
        <translation>Veröffentlichen Sie zuerst Ihren Schlüssel, damit man Ihnen antworten kann.</translation>
    </message>
    <message>
        <source>Nobody on this chain attests credit reports yet.</source>
        <translation>Noch bescheinigt niemand auf dieser Chain Kreditauskünfte.</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>Wählen Sie zuerst eine Anfrage.</translation>
    </message>
    <message>
        <source>This request has been dealt with.</source>
        <translation>Diese Anfrage ist erledigt.</translation>
    </message>
    <message>
        <source>The lender requires “%1”. Tick it, or refuse.</source>
        <translation>Der Geldgeber verlangt „%1“. Haken Sie es an oder lehnen Sie ab.</translation>
    </message>
    <message>
        <source>Tick at least one fact.</source>
        <translation>Haken Sie mindestens eine Angabe an.</translation>
    </message>
    <message>
        <source>Show facts</source>
        <translation>Angaben zeigen</translation>
    </message>
    <message>
        <source>You show %1 to lender %2 for the loan %3. Nobody else can read it; what is read cannot be unread.</source>
        <translation>Sie zeigen %1 dem Geldgeber %2 für das Darlehen %3. Niemand sonst kann es lesen; was gelesen ist, lässt sich nicht ungelesen machen.</translation>
    </message>
    <message>
        <source>%1 fact</source>
        <translation>%1 Angabe</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>%1 Angaben</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>I want this lender to know these facts.</source>
        <translation>Dieser Geldgeber soll diese Angaben kennen.</translation>
    </message>
    <message>
        <source>Sign consent and show</source>
        <translation>Einwilligung unterschreiben und zeigen</translation>
    </message>
    <message>
        <source>The facts are on their way to that lender alone.</source>
        <translation>Die Angaben sind unterwegs, nur zu diesem Geldgeber.</translation>
    </message>
    <message>
        <source>The lender is told that you show nothing.</source>
        <translation>Der Geldgeber erfährt, dass Sie nichts zeigen.</translation>
    </message>
    <message>
        <source>Let lenders write to me</source>
        <translation>Briefe von Geldgebern zulassen</translation>
    </message>
    <message>
        <source>A key for sealed letters is published beside your account. It reveals nothing about you.</source>
        <translation>Neben Ihrem Konto wird ein Schlüssel für versiegelte Briefe veröffentlicht. Er verrät nichts über Sie.</translation>
    </message>
    <message>
        <source>I want to receive letters.</source>
        <translation>Ich möchte Briefe empfangen.</translation>
    </message>
    <message>
        <source>Sign and publish</source>
        <translation>Unterschreiben und veröffentlichen</translation>
    </message>
    <message>
        <source>Your key is on its way to the chain.</source>
        <translation>Ihr Schlüssel ist unterwegs zur Chain.</translation>
    </message>
    <message>
        <source>Eight copies are ordered, each for a key of its own.</source>
        <translation>Acht Exemplare sind bestellt, jedes für einen eigenen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>tally::ui::Csv</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>tally::ui::DueModel</name>
    <message>
        <source>Loan</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Tilgung</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, paid %2</source>
        <translation>%1, gezahlt %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::Errors</name>
    <message>
        <source>It was refused (reason %1). Look at the latest state and try again.</source>
        <translation>Es wurde abgelehnt (Grund %1). Sehen Sie sich den neuesten Stand an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your bid was not taken. %1</source>
        <translation>Ihr Gebot wurde nicht angenommen. %1</translation>
    </message>
    <message>
        <source>Your application was not taken. %1</source>
        <translation>Ihr Antrag wurde nicht angenommen. %1</translation>
    </message>
    <message>
        <source>Your instalment was not paid. %1</source>
        <translation>Ihre Rate wurde nicht gezahlt. %1</translation>
    </message>
    <message>
        <source>Your money was not sent. %1</source>
        <translation>Ihr Geld wurde nicht gesendet. %1</translation>
    </message>
    <message>
        <source>An order of yours was not carried out. %1</source>
        <translation>Ein Auftrag von Ihnen wurde nicht ausgeführt. %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::EventRow</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>loan %1</source>
        <translation>Darlehen %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::Facts</name>
    <message>
        <source>Grade</source>
        <translation>Bonität</translation>
    </message>
    <message>
        <source>Income band</source>
        <translation>Einkommensklasse</translation>
    </message>
    <message>
        <source>Income verified</source>
        <translation>Einkommen geprüft</translation>
    </message>
    <message>
        <source>Delinquencies in 2 years</source>
        <translation>Zahlungsverzüge in 2 Jahren</translation>
    </message>
    <message>
        <source>No delinquency in 2 years</source>
        <translation>Kein Zahlungsverzug in 2 Jahren</translation>
    </message>
    <message>
        <source>Income 40k or more</source>
        <translation>Einkommen 40k oder mehr</translation>
    </message>
    <message>
        <source>Income 60k or more</source>
        <translation>Einkommen 60k oder mehr</translation>
    </message>
    <message>
        <source>Years employed</source>
        <translation>Beschäftigungsjahre</translation>
    </message>
    <message>
        <source>State of residence</source>
        <translation>Bundesstaat des Wohnsitzes</translation>
    </message>
    <message>
        <source>Invented for practice</source>
        <translation>Zum Üben erfunden</translation>
    </message>
    <message>
        <source>Credit report</source>
        <translation>Kreditauskunft</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Einkommen</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Gewerbe</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Repayment history</source>
        <translation>Rückzahlungshistorie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>nicht stichhaltig</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>You asked for facts; the answer is on its way.</source>
        <translation>Sie haben um Angaben gebeten; die Antwort ist unterwegs.</translation>
    </message>
    <message>
        <source>Nothing was shown to you: only the borrower’s own word.</source>
        <translation>Ihnen wurde nichts gezeigt: Es gibt nur das eigene Wort des Kreditnehmers.</translation>
    </message>
    <message>
        <source>%1. Attested by %2 on %3, checked by this node %4.</source>
        <translation>%1. Bescheinigt von %2 am %3, von diesem Knoten geprüft %4.</translation>
    </message>
    <message>
        <source>It is %1 now.</source>
        <translation>Der Nachweis ist jetzt %1.</translation>
    </message>
</context>
<context>
    <name>tally::ui::FileModel</name>
    <message>
        <source>Loan</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Attested by</source>
        <translation>Bescheinigt von</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Checked here</source>
        <translation>Hier geprüft</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Checked by this node on %1</source>
        <translation>Von diesem Knoten geprüft am %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::FlowDiagram</name>
    <message>
        <source>Who pays whom</source>
        <translation>Wer wen bezahlt</translation>
    </message>
    <message numerus="yes">
        <source>%n transactions</source>
        <translation>
            <numerusform>%n Transaktion</numerusform>
            <numerusform>%n Transaktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lenders</source>
        <translation>
            <numerusform>%n Geldgeber</numerusform>
            <numerusform>%n Geldgeber</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 principal</source>
        <translation>%1 Tilgung</translation>
    </message>
    <message>
        <source>%1 interest</source>
        <translation>%1 Zinsen</translation>
    </message>
    <message>
        <source>%1 late fees</source>
        <translation>%1 Verzugsgebühren</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>das Netz</translation>
    </message>
    <message>
        <source>%1 fees</source>
        <translation>%1 Gebühren</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::Format</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1&#xa0;s ago</source>
        <translation>vor %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min ago</source>
        <translation>vor %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;h ago</source>
        <translation>vor %1&#xa0;h</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Zurückgezahlt</translation>
    </message>
    <message>
        <source>Defaulted</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Debt consolidation</source>
        <translation>Umschuldung</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Wohnen</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Gewerbe</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommt noch</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>In Verzug</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Abgeschrieben</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Netzgebühr</translation>
    </message>
    <message>
        <source>Bid placed</source>
        <translation>Gebot abgegeben</translation>
    </message>
    <message>
        <source>Bid released</source>
        <translation>Gebot freigegeben</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Verliehen</translation>
    </message>
    <message>
        <source>Loan received</source>
        <translation>Darlehen erhalten</translation>
    </message>
    <message>
        <source>Instalment paid</source>
        <translation>Rate gezahlt</translation>
    </message>
    <message>
        <source>Loan paid off</source>
        <translation>Darlehen abgelöst</translation>
    </message>
    <message>
        <source>Payments collected</source>
        <translation>Zahlungen abgerufen</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Validator reward</source>
        <translation>Validator-Vergütung</translation>
    </message>
    <message>
        <source>Loan applied for</source>
        <translation>Darlehen beantragt</translation>
    </message>
    <message>
        <source>Late fee charged</source>
        <translation>Verzugsgebühr erhoben</translation>
    </message>
    <message>
        <source>Loan repaid</source>
        <translation>Darlehen zurückgezahlt</translation>
    </message>
    <message>
        <source>Listing expired</source>
        <translation>Gesuch abgelaufen</translation>
    </message>
    <message>
        <source>Instalment received</source>
        <translation>Rate erhalten</translation>
    </message>
    <message>
        <source>Note given away</source>
        <translation>Anteil abgegeben</translation>
    </message>
    <message>
        <source>Note received</source>
        <translation>Anteil erhalten</translation>
    </message>
    <message>
        <source>Note sold</source>
        <translation>Anteil verkauft</translation>
    </message>
    <message>
        <source>Note bought</source>
        <translation>Anteil gekauft</translation>
    </message>
    <message>
        <source>Mandate set</source>
        <translation>Anlageauftrag erteilt</translation>
    </message>
    <message>
        <source>Bid by mandate</source>
        <translation>Gebot durch Auftrag</translation>
    </message>
    <message>
        <source>Mandate ended</source>
        <translation>Anlageauftrag beendet</translation>
    </message>
    <message>
        <source>%1&#xa0;%2&#xa0;%3</source>
        <comment>day</comment>
        <extracomment>A day: day of the month, short name of the month, year.</extracomment>
        <translation>%1.&#xa0;%2&#xa0;%3</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <comment>short day</comment>
        <extracomment>A day without its year: day of the month, short name of the month.</extracomment>
        <translation>%1.&#xa0;%2</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <comment>month</comment>
        <extracomment>A month: its short name, year.</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1&#xa0;days</source>
        <translation>%1&#xa0;Tage</translation>
    </message>
    <message>
        <source>in %1&#xa0;days</source>
        <translation>in %1&#xa0;Tagen</translation>
    </message>
    <message>
        <source>%1&#xa0;days ago</source>
        <translation>vor %1&#xa0;Tagen</translation>
    </message>
    <message>
        <source>Part of an instalment paid</source>
        <translation>Teil einer Rate gezahlt</translation>
    </message>
    <message>
        <source>Principal prepaid</source>
        <translation>Vorzeitig getilgt</translation>
    </message>
    <message>
        <source>Paid on a defaulted loan</source>
        <translation>Auf ausgefallenes Darlehen gezahlt</translation>
    </message>
    <message>
        <source>Autopay found too little</source>
        <translation>Einzug: zu wenig Guthaben</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>Eingesetzt</translation>
    </message>
    <message>
        <source>Stake asked back</source>
        <translation>Einsatz zurückgefordert</translation>
    </message>
    <message>
        <source>Stake returned</source>
        <translation>Einsatz zurückerhalten</translation>
    </message>
    <message>
        <source>Change proposed</source>
        <translation>Änderung vorgeschlagen</translation>
    </message>
    <message>
        <source>Vote on a change</source>
        <translation>Abstimmung über Änderung</translation>
    </message>
    <message>
        <source>Change accepted</source>
        <translation>Änderung angenommen</translation>
    </message>
    <message>
        <source>Proposal ended</source>
        <translation>Vorschlag beendet</translation>
    </message>
    <message>
        <source>Charges waived</source>
        <translation>Zinsen und Gebühren erlassen</translation>
    </message>
    <message>
        <source>New terms</source>
        <translation>Neue Bedingungen</translation>
    </message>
    <message>
        <source>Rate fixed</source>
        <translation>Zinssatz festgelegt</translation>
    </message>
    <message>
        <source>Collateral locked</source>
        <translation>Sicherheit gesperrt</translation>
    </message>
    <message>
        <source>Collateral released</source>
        <translation>Sicherheit freigegeben</translation>
    </message>
    <message>
        <source>Guaranteed</source>
        <translation>Gebürgt</translation>
    </message>
    <message>
        <source>Guarantee released</source>
        <translation>Bürgschaft freigegeben</translation>
    </message>
    <message>
        <source>Guarantee called</source>
        <translation>Bürgschaft in Anspruch genommen</translation>
    </message>
    <message>
        <source>Guarantor paid back</source>
        <translation>Rückzahlung als Bürge erhalten</translation>
    </message>
    <message>
        <source>Paid a guarantor back</source>
        <translation>Einem Bürgen zurückgezahlt</translation>
    </message>
    <message>
        <source>Collateral for sale</source>
        <translation>Sicherheit zum Verkauf</translation>
    </message>
    <message>
        <source>Bid for collateral</source>
        <translation>Gebot auf Sicherheit</translation>
    </message>
    <message>
        <source>Bid for collateral released</source>
        <translation>Gebot auf Sicherheit freigegeben</translation>
    </message>
    <message>
        <source>Collateral sold</source>
        <translation>Sicherheit verkauft</translation>
    </message>
    <message>
        <source>Collateral bought</source>
        <translation>Sicherheit gekauft</translation>
    </message>
    <message>
        <source>Margin agreed</source>
        <translation>Mindestdeckung vereinbart</translation>
    </message>
    <message>
        <source>Margin called</source>
        <translation>Nachschuss gefordert</translation>
    </message>
    <message>
        <source>Margin kept</source>
        <translation>Deckung wiederhergestellt</translation>
    </message>
    <message>
        <source>Margin failed</source>
        <translation>Deckung nicht wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>tally::ui::FundingBar</name>
    <message>
        <source>Funded %1 percent</source>
        <translation>Zu %1 Prozent gedeckt</translation>
    </message>
</context>
<context>
    <name>tally::ui::GrantModel</name>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>For the loan</source>
        <translation>Für das Darlehen</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>you showed</source>
        <translation>Sie zeigten</translation>
    </message>
    <message>
        <source>you were shown</source>
        <translation>Ihnen gezeigt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>besteht</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
</context>
<context>
    <name>tally::ui::HeldDialog</name>
    <message>
        <source>An earlier one comes first.</source>
        <translation>Eine frühere kommt zuerst.</translation>
    </message>
    <message>
        <source>The account does not have the money yet.</source>
        <translation>Das Konto hat das Geld noch nicht.</translation>
    </message>
    <message>
        <source>The account has no coins for the fee yet.</source>
        <translation>Das Konto hat noch keine Münzen für die Gebühr.</translation>
    </message>
    <message>
        <source>This instalment was paid some other way.</source>
        <translation>Diese Rate wurde auf anderem Weg gezahlt.</translation>
    </message>
    <message>
        <source>Its window has passed. Sign it anew.</source>
        <translation>Ihr Zeitfenster ist vorbei. Unterschreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>More is due than was signed: a late fee, or the loan was changed. Sign it anew.</source>
        <translation>Es ist mehr fällig, als unterschrieben wurde: eine Verzugsgebühr, oder das Darlehen wurde geändert. Unterschreiben Sie neu.</translation>
    </message>
    <message>
        <source>The loan has fewer instalments now, after a prepayment.</source>
        <translation>Das Darlehen hat nach einer vorzeitigen Tilgung jetzt weniger Raten.</translation>
    </message>
    <message>
        <source>The loan has ended.</source>
        <translation>Das Darlehen ist beendet.</translation>
    </message>
    <message>
        <source>There is no such loan.</source>
        <translation>Ein solches Darlehen gibt es nicht.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Von Ihnen storniert.</translation>
    </message>
    <message>
        <source>Other keys sign for the account now.</source>
        <translation>Für das Konto unterschreiben jetzt andere Schlüssel.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Can&apos;t apply</source>
        <translation>Hinfällig</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>The network would refuse it now (%1).</source>
        <translation>Das Netz würde es jetzt ablehnen (%1).</translation>
    </message>
    <message>
        <source>Signed ahead</source>
        <translation>Vorab unterschrieben</translation>
    </message>
    <message>
        <source>What was signed ahead</source>
        <translation>Was vorab unterschrieben wurde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>A thief of the signed file can make these payments to your lenders, each in its window, and cancel them. Nothing else: the money cannot go to the thief.</source>
        <translation>Ein Dieb der unterschriebenen Datei kann diese Zahlungen an Ihre Geldgeber leisten, jede in ihrem Zeitfenster, und sie stornieren. Sonst nichts: Das Geld kann nicht an den Dieb gehen.</translation>
    </message>
    <message>
        <source>Cancel all of this loan…</source>
        <translation>Alles zu diesem Darlehen stornieren…</translation>
    </message>
    <message>
        <source>Forget what is not sent</source>
        <translation>Nicht Gesendetes vergessen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancellation of all</source>
        <translation>Stornierung von allem</translation>
    </message>
    <message>
        <source>Instalment %1</source>
        <translation>Rate %1</translation>
    </message>
    <message>
        <source>Sent when you cancel, never by itself.</source>
        <translation>Wird gesendet, wenn Sie stornieren, nie von selbst.</translation>
    </message>
    <message>
        <source>Nothing was signed ahead. “Sign offline…” on this page begins it.</source>
        <translation>Es wurde nichts vorab unterschrieben. „Offline signieren…“ auf dieser Seite beginnt es.</translation>
    </message>
    <message>
        <source>%1 transactions: %2 done, %3 can no longer apply.</source>
        <translation>%1 Transaktionen: %2 fertig, %3 hinfällig.</translation>
    </message>
    <message>
        <source>No cancellation was signed for this loan. Sign one offline.</source>
        <translation>Für dieses Darlehen wurde keine Stornierung unterschrieben. Unterschreiben Sie eine offline.</translation>
    </message>
    <message>
        <source>Choose a line of a loan first.</source>
        <translation>Wählen Sie zuerst eine Zeile eines Darlehens.</translation>
    </message>
    <message>
        <source>The cancellation for %1 is on its way. With the next block everything signed ahead for it is void; pay in another way when it is due.</source>
        <translation>Die Stornierung für %1 ist unterwegs. Mit dem nächsten Block ist alles dafür vorab Unterschriebene ungültig; zahlen Sie bei Fälligkeit auf anderem Weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n transactions were forgotten here. Whoever has a copy of the file can still send them; only a cancellation makes them void.</source>
        <translation>
            <numerusform>%n Transaktion wurde hier vergessen. Wer eine Kopie der Datei hat, kann sie noch senden; nur eine Stornierung macht sie ungültig.</numerusform>
            <numerusform>%n Transaktionen wurden hier vergessen. Wer eine Kopie der Datei hat, kann sie noch senden; nur eine Stornierung macht sie ungültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loan was restructured. Sign its new ones.</source>
        <translation>Der Kredit wurde umgestaltet. Die neuen Raten unterschreiben.</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Ungültig</translation>
    </message>
</context>
<context>
    <name>tally::ui::HistoryModel</name>
    <message>
        <source>loan %1</source>
        <translation>Darl. %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::HolderModel</name>
    <message>
        <source>Lender</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Verliehen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Principal back</source>
        <translation>Tilgung erhalten</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Restschuld</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>Abzurufen</translation>
    </message>
    <message>
        <source>◆ you</source>
        <translation>◆ Sie</translation>
    </message>
</context>
<context>
    <name>tally::ui::Intake</name>
    <message>
        <source>Open files or pictures…</source>
        <translation>Dateien oder Bilder öffnen…</translation>
    </message>
    <message>
        <source>Take the text</source>
        <translation>Den Text übernehmen</translation>
    </message>
    <message>
        <source>Text of the file, ur:…</source>
        <translation>Text der Datei, ur:…</translation>
    </message>
    <message>
        <source>Or paste its text here: ur:bytes/…</source>
        <translation>Oder ihren Text hier einfügen: ur:bytes/…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Files and pictures (*.tpst *.png *.jpg *.pgm);;All files (*)</source>
        <translation>Dateien und Bilder (*.tpst *.png *.jpg *.pgm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This is no file for offline signing, and no picture of a QR code.</source>
        <translation>Das ist keine Datei zum Offline-Unterschreiben und kein Bild eines QR-Codes.</translation>
    </message>
    <message>
        <source>%1 of %2 parts are here. Open the others too.</source>
        <translation>%1 von %2 Teilen sind da. Öffnen Sie auch die anderen.</translation>
    </message>
</context>
<context>
    <name>tally::ui::IssuedModel</name>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>tally::ui::JoinDialog</name>
    <message>
        <source>Join a network</source>
        <translation>Einem Netzwerk beitreten</translation>
    </message>
    <message>
        <source>Whoever runs it gives you a link that begins with tallystick:join, or its genesis file and the address of a node. It opens in a window of its own, with a wallet of its own; this network stays as it is.</source>
        <translation>Wer es betreibt, gibt Ihnen einen Link, der mit tallystick:join beginnt, oder seine Genesis-Datei und die Adresse eines Knotens. Es öffnet sich in einem eigenen Fenster mit eigener Wallet; dieses Netzwerk bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Link or genesis file</source>
        <translation>Link oder Genesis-Datei</translation>
    </message>
    <message>
        <source>tallystick:join?… or genesis.json</source>
        <translation>tallystick:join?… oder genesis.json</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Link or file</source>
        <translation>Link oder Datei</translation>
    </message>
    <message>
        <source>Address of a node</source>
        <translation>Adresse eines Knotens</translation>
    </message>
    <message>
        <source>HOST:PORT; a link has it already</source>
        <translation>HOST:PORT; ein Link enthält sie schon</translation>
    </message>
    <message>
        <source>A node of it</source>
        <translation>Ein Knoten davon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The genesis file of the network</source>
        <translation>Die Genesis-Datei des Netzwerks</translation>
    </message>
    <message>
        <source>Genesis files (*.json);;All files (*)</source>
        <translation>Genesis-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Paste a link, or choose a genesis file.</source>
        <translation>Fügen Sie einen Link ein oder wählen Sie eine Genesis-Datei.</translation>
    </message>
    <message>
        <source>Type the address of a node, like 192.0.2.7:7111.</source>
        <translation>Geben Sie die Adresse eines Knotens ein, etwa 192.0.2.7:7111.</translation>
    </message>
</context>
<context>
    <name>tally::ui::JointDialog</name>
    <message>
        <source>Joint account</source>
        <translation>Gemeinschaftskonto</translation>
    </message>
    <message>
        <source>Who signs for it?</source>
        <translation>Wer unterschreibt dafür?</translation>
    </message>
    <message>
        <source>Each of you makes an accounts file in the offline window: “Show my account to the other machine”. Bring them all here, one after the other.</source>
        <translation>Jeder von Ihnen erstellt im Offline-Fenster eine Kontendatei: „Mein Konto dem anderen Rechner zeigen“. Bringen Sie alle hierher, eine nach der anderen.</translation>
    </message>
    <message>
        <source>How many of you have to sign?</source>
        <translation>Wie viele von Ihnen müssen unterschreiben?</translation>
    </message>
    <message>
        <source>With fewer than all, the account outlives the loss of a key. To change who signs later takes as many signatures as to spend.</source>
        <translation>Mit weniger als allen übersteht das Konto den Verlust eines Schlüssels. Später zu ändern, wer unterschreibt, braucht so viele Unterschriften wie das Ausgeben.</translation>
    </message>
    <message>
        <source>Signatures needed</source>
        <translation>Nötige Unterschriften</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation>Name der Wallet</translation>
    </message>
    <message>
        <source>Name of the wallet here</source>
        <translation>Name der Wallet hier</translation>
    </message>
    <message>
        <source>Give this file to the others</source>
        <translation>Geben Sie diese Datei den anderen</translation>
    </message>
    <message>
        <source>Whoever pairs it with a node sees the account. It holds no secret.</source>
        <translation>Wer sie mit einem Knoten koppelt, sieht das Konto. Sie enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>The joint account is here</source>
        <translation>Das Gemeinschaftskonto ist da</translation>
    </message>
    <message>
        <source>These are all</source>
        <translation>Das sind alle</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>They have it</source>
        <translation>Sie haben sie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>No file is here yet.</source>
        <translation>Noch ist keine Datei da.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are here.</source>
        <translation>
            <numerusform>%n Datei ist da.</numerusform>
            <numerusform>%n Dateien sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the files of at least two.</source>
        <translation>Bringen Sie die Dateien von mindestens zweien.</translation>
    </message>
    <message>
        <source>This window shows the account of “%1” now. Whatever you do with it becomes a request that %2 of you sign offline; here their copies come together.</source>
        <translation>Dieses Fenster zeigt jetzt das Konto von „%1“. Was Sie damit tun, wird zu einer Bitte, die %2 von Ihnen offline unterschreiben; hier kommen die Kopien zusammen.</translation>
    </message>
</context>
<context>
    <name>tally::ui::ListingModel</name>
    <message>
        <source>Grade</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Rate ≤</source>
        <translation>Zins ≤</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Gedeckt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Kreditnehmer</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You have a bid here.</source>
        <translation>Sie haben hier ein Gebot.</translation>
    </message>
    <message>
        <source>, you have a bid here</source>
        <translation>, Sie haben hier ein Gebot</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
</context>
<context>
    <name>tally::ui::LoanActions</name>
    <message>
        <source>Network fee</source>
        <translation>Netzgebühr</translation>
    </message>
    <message>
        <source>Bid on %1</source>
        <translation>Gebot auf %1</translation>
    </message>
    <message>
        <source>You lend</source>
        <translation>Sie verleihen</translation>
    </message>
    <message>
        <source>At least, in all</source>
        <translation>Mindestens insgesamt</translation>
    </message>
    <message>
        <source>Of that, interest</source>
        <translation>Davon Zinsen</translation>
    </message>
    <message>
        <source>I can do without this money if the borrower stops paying.</source>
        <translation>Ich kann auf dieses Geld verzichten, falls nicht gezahlt wird.</translation>
    </message>
    <message>
        <source>Sign and bid</source>
        <translation>Unterschreiben und bieten</translation>
    </message>
    <message>
        <source>Your bid of %1 on %2 is on its way. It stands in the list of bids once a block has taken it.</source>
        <translation>Ihr Gebot von %1 auf %2 ist unterwegs. Es steht in der Liste der Gebote, sobald ein Block es aufgenommen hat.</translation>
    </message>
    <message>
        <source>Withdraw your bid</source>
        <translation>Gebot zurückziehen</translation>
    </message>
    <message>
        <source>You take back your bid of %1 at %2 on %3; the money is free again at once.</source>
        <translation>Sie nehmen Ihr Gebot von %1 zu %2 auf %3 zurück; das Geld ist sofort wieder frei.</translation>
    </message>
    <message>
        <source>I no longer want to lend here.</source>
        <translation>Ich möchte hier kein Geld mehr verleihen.</translation>
    </message>
    <message>
        <source>Sign and withdraw</source>
        <translation>Unterschreiben und zurückziehen</translation>
    </message>
    <message>
        <source>Your bid of %1 is being withdrawn.</source>
        <translation>Ihr Gebot von %1 wird zurückgezogen.</translation>
    </message>
    <message>
        <source>Ask for a loan</source>
        <translation>Darlehen beantragen</translation>
    </message>
    <message>
        <source>Rate at most</source>
        <translation>Zinssatz höchstens</translation>
    </message>
    <message>
        <source>Effective rate at most</source>
        <translation>Effektivzins höchstens</translation>
    </message>
    <message>
        <source>Interest at most</source>
        <translation>Zinsen höchstens</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>Verzugsgebühr</translation>
    </message>
    <message>
        <source>Sign and list</source>
        <translation>Unterschreiben und einstellen</translation>
    </message>
    <message>
        <source>Your application for %1 is on its way. It appears below and in the market once a block has taken it.</source>
        <translation>Ihr Antrag über %1 ist unterwegs. Er erscheint unten und im Markt, sobald ein Block ihn aufgenommen hat.</translation>
    </message>
    <message>
        <source>Withdraw your application</source>
        <translation>Antrag zurückziehen</translation>
    </message>
    <message>
        <source>You take %1 off the market; every bid on it is released, and to ask again you have to list it anew.</source>
        <translation>Sie nehmen %1 vom Markt; jedes Gebot darauf wird frei, und um noch einmal zu bitten, müssen Sie es neu einstellen.</translation>
    </message>
    <message>
        <source>I no longer want this loan.</source>
        <translation>Ich möchte dieses Darlehen nicht mehr.</translation>
    </message>
    <message>
        <source>Your application is being withdrawn.</source>
        <translation>Ihr Antrag wird zurückgezogen.</translation>
    </message>
    <message>
        <source>Pay instalment %1 of %2</source>
        <translation>Rate %1 von %2 zahlen</translation>
    </message>
    <message>
        <source>You pay %1 on %2, which its lenders receive at once and which cannot be taken back; %3 of principal is left to pay after it.</source>
        <translation>Sie zahlen %1 auf %2; die Geldgeber erhalten es sofort, und es ist nicht rückgängig zu machen. Danach bleiben %3 zu tilgen.</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Tilgung</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Pay this from my balance.</source>
        <translation>Aus meinem Guthaben zahlen.</translation>
    </message>
    <message>
        <source>Sign and pay</source>
        <translation>Unterschreiben und zahlen</translation>
    </message>
    <message>
        <source>Instalment %1 of %2, %3, is on its way. It is marked paid once a block has taken it.</source>
        <translation>Rate %1 von %2, %3, ist unterwegs. Sie gilt als gezahlt, sobald ein Block sie aufgenommen hat.</translation>
    </message>
    <message>
        <source>Pay off %1</source>
        <translation>%1 ablösen</translation>
    </message>
    <message>
        <source>You pay everything that is owed on %1 today, %2, and the loan is closed; should the day change before a block takes it, at most %3 leaves your balance.</source>
        <translation>Sie zahlen alles, was heute auf %1 geschuldet ist, %2, und das Darlehen ist beendet; wechselt der Tag, bevor ein Block es aufnimmt, verlassen höchstens %3 Ihr Guthaben.</translation>
    </message>
    <message>
        <source>Interest and fees to this day</source>
        <translation>Zinsen und Gebühren bis heute</translation>
    </message>
    <message>
        <source>Quote today</source>
        <translation>Ablösebetrag heute</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Pay this from my balance and close the loan.</source>
        <translation>Aus meinem Guthaben zahlen und das Darlehen beenden.</translation>
    </message>
    <message>
        <source>Sign and pay off</source>
        <translation>Unterschreiben und ablösen</translation>
    </message>
    <message>
        <source>%1 is being paid off. It is closed once a block has taken the payment.</source>
        <translation>%1 wird abgelöst. Es ist beendet, sobald ein Block die Zahlung aufgenommen hat.</translation>
    </message>
    <message>
        <source>Collect payments</source>
        <translation>Zahlungen abrufen</translation>
    </message>
    <message>
        <source>You bring what the borrower has paid on %1 note, %2, into your balance.</source>
        <translation>Sie holen, was der Kreditnehmer auf %1 Anteil gezahlt hat, %2, in Ihr Guthaben.</translation>
    </message>
    <message>
        <source>You bring what borrowers have paid on %1 notes, %2, into your balance.</source>
        <translation>Sie holen, was Kreditnehmer auf %1 Anteile gezahlt haben, %2, in Ihr Guthaben.</translation>
    </message>
    <message>
        <source>Bring it in.</source>
        <translation>Das Geld holen.</translation>
    </message>
    <message>
        <source>Sign and collect</source>
        <translation>Unterschreiben und abrufen</translation>
    </message>
    <message>
        <source>%1 is on its way into your balance. It shows in the wallet&apos;s history.</source>
        <translation>%1 sind auf dem Weg in Ihr Guthaben. Sie erscheinen im Verlauf der Wallet.</translation>
    </message>
    <message>
        <source>At least, the first payment</source>
        <translation>Mindestens, erste Zahlung</translation>
    </message>
    <message>
        <source>You ask in public for %1; if lenders cover it by %2, you receive the money and owe %3 (%6), the first of at most %4, %5 in all, and what you don&apos;t pay stays visible to everyone.</source>
        <translation>Sie bitten öffentlich um %1; wenn Geldgeber sie bis %2 decken, erhalten Sie das Geld und schulden %3 (%6), die erste von höchstens %4, insgesamt %5, und was Sie nicht zahlen, bleibt für alle sichtbar.</translation>
    </message>
    <message>
        <source>%1 payment</source>
        <translation>%1 Zahlung</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1 Zahlungen</translation>
    </message>
    <message>
        <source>You also accept less, down to</source>
        <translation>Sie nehmen auch weniger, bis hinab zu</translation>
    </message>
    <message>
        <source>I can pay this when it is due.</source>
        <translation>Ich kann das zahlen, wenn es fällig ist.</translation>
    </message>
    <message>
        <source>Late fee and late interest</source>
        <translation>Verzugsgebühr und Verzugszinsen</translation>
    </message>
    <message>
        <source>Already paid of it</source>
        <translation>Davon schon gezahlt</translation>
    </message>
    <message>
        <source>Pay on %1</source>
        <translation>Auf %1 zahlen</translation>
    </message>
    <message>
        <source>You pay %1 on %2, which is in default; its note holders receive it and the rest stays owed.</source>
        <translation>Sie zahlen %1 auf %2, das ausgefallen ist; die Inhaber der Anteile erhalten es, der Rest bleibt geschuldet.</translation>
    </message>
    <message>
        <source>You pay %1 on %2: what is owed first, oldest instalment first; what is over pays the next ones ahead with their whole interest. It cannot be taken back.</source>
        <translation>Sie zahlen %1 auf %2: zuerst, was geschuldet ist, die älteste Rate zuerst; was übrig ist, zahlt die nächsten im Voraus mit ihren ganzen Zinsen. Es ist nicht rückgängig zu machen.</translation>
    </message>
    <message>
        <source>You pay</source>
        <translation>Sie zahlen</translation>
    </message>
    <message>
        <source>%1 is on its way to the lenders of %2.</source>
        <translation>%1 sind unterwegs zu den Geldgebern von %2.</translation>
    </message>
    <message>
        <source>Prepay on %1</source>
        <translation>Vorzeitig tilgen: %1</translation>
    </message>
    <message>
        <source>You pay %1 of principal before its time and %2 interest on it up to today; after it %3 are left, the next of %4 and the last on %5.</source>
        <translation>Sie zahlen %1 Tilgung vorzeitig und %2 Zinsen darauf bis heute; danach bleiben %3, die nächste Rate ist %4, die letzte am %5.</translation>
    </message>
    <message>
        <source>Interest to this day</source>
        <translation>Zinsen bis heute</translation>
    </message>
    <message>
        <source>Sign and prepay</source>
        <translation>Unterschreiben und tilgen</translation>
    </message>
    <message>
        <source>The prepayment of %1 is on its way.</source>
        <translation>Die vorzeitige Tilgung von %1 ist unterwegs.</translation>
    </message>
    <message>
        <source>You offer to lend %1 for %2 at %3 a year or more: the money stays in your own balance, on hold, until bids close in %4, and if you win it goes to the borrower and comes back only as they repay.</source>
        <translation>Sie bieten an, %1 für %2 zu %3 pro Jahr oder mehr zu verleihen: Das Geld bleibt in Ihrem eigenen Guthaben reserviert, bis die Gebotsfrist in %4 endet; gewinnen Sie, geht es an den Kreditnehmer und kommt nur zurück, soweit er zurückzahlt.</translation>
    </message>
    <message>
        <source>You pledge, right after</source>
        <translation>Sie verpfänden, gleich danach</translation>
    </message>
</context>
<context>
    <name>tally::ui::LoanDialog</name>
    <message>
        <source>Parts of this loan</source>
        <translation>Teile dieses Darlehens</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zahlungsplan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Lenders</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Copy the loan&apos;s id</source>
        <translation>Darlehens-Kennung kopieren</translation>
    </message>
    <message>
        <source>What happened to this loan</source>
        <translation>Was mit diesem Darlehen geschah</translation>
    </message>
    <message>
        <source>What happens to this loan appears here.</source>
        <translation>Was mit diesem Darlehen geschieht, erscheint hier.</translation>
    </message>
    <message>
        <source>Instalments of this loan</source>
        <translation>Raten dieses Darlehens</translation>
    </message>
    <message>
        <source>The instalments of this loan appear here.</source>
        <translation>Die Raten dieses Darlehens erscheinen hier.</translation>
    </message>
    <message>
        <source>Choose an instalment to see its arithmetic.</source>
        <translation>Wählen Sie eine Rate, um ihre Rechnung zu sehen.</translation>
    </message>
    <message>
        <source>Arithmetic of the chosen instalment</source>
        <translation>Rechnung der gewählten Rate</translation>
    </message>
    <message>
        <source>Lenders of this loan</source>
        <translation>Geldgeber dieses Darlehens</translation>
    </message>
    <message>
        <source>Lenders appear here once the loan is paid out.</source>
        <translation>Geldgeber erscheinen hier, sobald das Darlehen ausgezahlt ist.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>There is no table here.</source>
        <translation>Hier ist keine Tabelle.</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Geschrieben nach „%1“.</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Kreditnehmer</translation>
    </message>
    <message>
        <source>History of the borrower</source>
        <translation>Historie des Kreditnehmers</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Bonität</translation>
    </message>
    <message>
        <source>The borrower writes</source>
        <translation>Der Kreditnehmer schreibt</translation>
    </message>
    <message>
        <source>Highest rate</source>
        <translation>Höchster Zinssatz</translation>
    </message>
    <message>
        <source>Late payments</source>
        <translation>Verspätete Zahlungen</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>Bei Ausfall</translation>
    </message>
    <message>
        <source>Pay next instalment</source>
        <translation>Nächste Rate zahlen</translation>
    </message>
    <message>
        <source>Pay off early…</source>
        <translation>Vorzeitig ablösen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This loan is not on the chain (yet).</source>
        <translation>Dieses Darlehen ist (noch) nicht auf der Chain.</translation>
    </message>
    <message>
        <source>%1 × %2 at %3</source>
        <translation>%1 × %2 zu %3</translation>
    </message>
    <message>
        <source> or less, bids end in %1</source>
        <translation> oder weniger, Gebotsfrist noch %1</translation>
    </message>
    <message>
        <source>, paid out on %1</source>
        <translation>, ausgezahlt am %1</translation>
    </message>
    <message>
        <source>Covered by bids</source>
        <translation>Durch Gebote gedeckt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Gebote</translation>
    </message>
    <message>
        <source>Rate if it ended now</source>
        <translation>Zinssatz, wenn jetzt Schluss wäre</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Restschuld</translation>
    </message>
    <message>
        <source>Principal repaid</source>
        <translation>Getilgt</translation>
    </message>
    <message>
        <source>Interest paid</source>
        <translation>Gezahlte Zinsen</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Abgeschrieben</translation>
    </message>
    <message>
        <source>Instalments paid</source>
        <translation>Gezahlte Raten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>There is no collateral and no guarantee: what stays unpaid is lost to the lenders.</source>
        <translation>Es gibt weder Sicherheit noch Bürgschaft: Was unbezahlt bleibt, ist für die Geldgeber verloren.</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Rückzahlung</translation>
    </message>
    <message>
        <source>%1, the first %2, at %3</source>
        <translation>%1, die erste %2, zu %3</translation>
    </message>
    <message>
        <source>Recovered since</source>
        <translation>Seitdem eingetrieben</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheiten</translation>
    </message>
    <message>
        <source>Choose a line to see the arithmetic of its numbers.</source>
        <translation>Wählen Sie eine Zeile, um die Rechnung ihrer Zahlen zu sehen.</translation>
    </message>
    <message>
        <source>Arithmetic of the chosen line</source>
        <translation>Rechnung der gewählten Zeile</translation>
    </message>
    <message>
        <source>Propose a change…</source>
        <translation>Änderung vorschlagen…</translation>
    </message>
    <message>
        <source>Lend on these terms…</source>
        <translation>Zu diesen Bedingungen verleihen…</translation>
    </message>
    <message>
        <source>There is nothing to count on this line.</source>
        <translation>In dieser Zeile gibt es nichts zu rechnen.</translation>
    </message>
</context>
<context>
    <name>tally::ui::LoanSecurity</name>
    <message>
        <source>Collateral</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Guarantors</source>
        <translation>Bürgen</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Mindestdeckung</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Pledge more…</source>
        <translation>Mehr verpfänden…</translation>
    </message>
    <message>
        <source>Guarantee…</source>
        <translation>Bürgen…</translation>
    </message>
    <message>
        <source>Call the margin…</source>
        <translation>Nachschuss fordern…</translation>
    </message>
    <message>
        <source>Bid for the collateral…</source>
        <translation>Auf die Sicherheit bieten…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1: paid %2, got back %3</source>
        <translation>%1: %2 gezahlt, %3 zurückbekommen</translation>
    </message>
    <message>
        <source>%1: %2, at most %3</source>
        <translation>%1: %2, höchstens %3</translation>
    </message>
    <message>
        <source>%1: released</source>
        <translation>%1: freigegeben</translation>
    </message>
    <message>
        <source>It is repaid; nothing secures it any more.</source>
        <translation>Es ist zurückgezahlt; nichts sichert es mehr.</translation>
    </message>
    <message>
        <source>There is no collateral and no guarantee: what stays unpaid is lost to the lenders.</source>
        <translation>Es gibt weder Sicherheit noch Bürgschaft: Was unbezahlt bleibt, ist für die Geldgeber verloren.</translation>
    </message>
    <message>
        <source>Pledge…</source>
        <translation>Verpfänden…</translation>
    </message>
</context>
<context>
    <name>tally::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>tally::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>Tabelle &amp;exportieren…</translation>
    </message>
    <message>
        <source>This page shows no table.</source>
        <translation>Diese Seite zeigt keine Tabelle.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Wallet</source>
        <translation>&amp;Wallet</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>&amp;Senden…</translation>
    </message>
    <message>
        <source>&amp;Receive…</source>
        <translation>&amp;Empfangen…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>E&amp;ntsperren…</translation>
    </message>
    <message>
        <source>This wallet has no passphrase, so it stays open.</source>
        <translation>Diese Wallet hat keine Passphrase und bleibt daher offen.</translation>
    </message>
    <message>
        <source>&amp;Loan</source>
        <translation>Da&amp;rlehen</translation>
    </message>
    <message>
        <source>&amp;Find a loan to fund</source>
        <translation>&amp;Darlehen zum Finanzieren suchen</translation>
    </message>
    <message>
        <source>&amp;Apply for a loan</source>
        <translation>Darlehen &amp;beantragen</translation>
    </message>
    <message>
        <source>&amp;Pay an instalment</source>
        <translation>&amp;Rate zahlen</translation>
    </message>
    <message>
        <source>&amp;Collect payments</source>
        <translation>&amp;Zahlungen abrufen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Icons only in the sidebar</source>
        <translation>Seitenleiste nur mit S&amp;ymbolen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Tallystick</source>
        <translation>Ü&amp;ber Tallystick</translation>
    </message>
    <message>
        <source>Tallystick – practice network</source>
        <translation>Tallystick – Übungsnetz</translation>
    </message>
    <message>
        <source>Tallystick</source>
        <translation>Tallystick</translation>
    </message>
    <message>
        <source>The node has stopped: %1</source>
        <translation>Der Knoten ist stehen geblieben: %1</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>The sums of this chain do not add up; that is a bug of ours. Sign nothing and report it.</source>
        <translation>Die Summen dieser Chain gehen nicht auf; das ist ein Fehler von uns. Unterschreiben Sie nichts und melden Sie ihn.</translation>
    </message>
    <message>
        <source>The wallet is locked. Everything can be seen, nothing signed.</source>
        <translation>Die Wallet ist gesperrt. Alles ist zu sehen, nichts zu unterschreiben.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>The language changes when Tallystick is started the next time.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Tallystick.</translation>
    </message>
    <message>
        <source>Lock by &amp;itself</source>
        <translation>&amp;Von selbst sperren</translation>
    </message>
    <message>
        <source>Wallets and &amp;backup…</source>
        <translation>Wallets und Siche&amp;rung…</translation>
    </message>
    <message>
        <source>Sign or check a &amp;message…</source>
        <translation>Nachricht unterschreiben oder prü&amp;fen…</translation>
    </message>
    <message>
        <source>&amp;Pair an offline wallet…</source>
        <translation>Offline-Wallet &amp;koppeln…</translation>
    </message>
    <message>
        <source>Make a &amp;joint account…</source>
        <translation>&amp;Gemeinschaftskonto anlegen…</translation>
    </message>
    <message>
        <source>&amp;Not for being idle</source>
        <translation>&amp;Nicht bei Untätigkeit</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without a key</source>
        <translation>
            <numerusform>Nach %n Minute ohne Tastendruck</numerusform>
            <numerusform>Nach %n Minuten ohne Tastendruck</numerusform>
        </translation>
    </message>
    <message>
        <source>When the &amp;screen is locked</source>
        <translation>Wenn der &amp;Bildschirm gesperrt wird</translation>
    </message>
    <message>
        <source>When the window is &amp;minimised</source>
        <translation>Wenn das Fenster &amp;minimiert wird</translation>
    </message>
    <message>
        <source>&amp;Join a network…</source>
        <translation>Einem Netzwerk bei&amp;treten…</translation>
    </message>
    <message>
        <source>At height %1 this network begins to follow newer rules, which this version does not know: it will stop there. Install a newer version before.</source>
        <translation>Ab Höhe %1 folgt dieses Netzwerk neueren Regeln, die diese Version nicht kennt: Sie hält dort an. Installieren Sie vorher eine neuere Version.</translation>
    </message>
</context>
<context>
    <name>tally::ui::MandateDialog</name>
    <message>
        <source>End the mandate</source>
        <translation>Anlageauftrag beenden</translation>
    </message>
    <message>
        <source>You end this standing order: %1 that it has not lent is free again at once; bids that it has made stand until their listings end.</source>
        <translation>Sie beenden diesen Dauerauftrag: %1, die er nicht verliehen hat, sind sofort wieder frei; Gebote, die er abgegeben hat, stehen, bis ihre Gesuche enden.</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Wird frei</translation>
    </message>
    <message>
        <source>Still in bids</source>
        <translation>Noch in Geboten</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Netzgebühr</translation>
    </message>
    <message>
        <source>It shall bid no more.</source>
        <translation>Er soll nicht mehr bieten.</translation>
    </message>
    <message>
        <source>Sign and end</source>
        <translation>Unterschreiben und beenden</translation>
    </message>
    <message>
        <source>The mandate is being ended.</source>
        <translation>Der Anlageauftrag wird beendet.</translation>
    </message>
    <message>
        <source>New mandate</source>
        <translation>Neuer Anlageauftrag</translation>
    </message>
    <message>
        <source>Every node places bids for you on new listings that fit, cheapest mandates first, of equal ones who waited longest. The budget stays in your own balance, on hold.</source>
        <translation>Jeder Knoten gibt für Sie Gebote auf passende neue Gesuche ab, die günstigsten Aufträge zuerst, unter gleichen die am längsten wartenden. Das Budget bleibt in Ihrem eigenen Guthaben reserviert.</translation>
    </message>
    <message>
        <source>Lowest rate you accept, in percent a year</source>
        <translation>Niedrigster Zinssatz, den Sie annehmen, in Prozent pro Jahr</translation>
    </message>
    <message>
        <source>Shortest loan in months</source>
        <translation>Kürzeste Laufzeit in Monaten</translation>
    </message>
    <message>
        <source>Longest loan in months</source>
        <translation>Längste Laufzeit in Monaten</translation>
    </message>
    <message>
        <source>Purpose of the loans</source>
        <translation>Zweck der Darlehen</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Jeder Zweck</translation>
    </message>
    <message>
        <source>Preview and sign</source>
        <translation>Prüfen und unterschreiben</translation>
    </message>
    <message>
        <source>Most in one loan</source>
        <translation>Höchstens je Darlehen</translation>
    </message>
    <message>
        <source>Most to one borrower</source>
        <translation>Höchstens je Kreditnehmer</translation>
    </message>
    <message>
        <source>Budget in all</source>
        <translation>Budget insgesamt</translation>
    </message>
    <message>
        <source>At this rate or more</source>
        <translation>Zu diesem Zins oder mehr</translation>
    </message>
    <message>
        <source>Months, from</source>
        <translation>Monate, von</translation>
    </message>
    <message>
        <source>Months, to</source>
        <translation>Monate, bis</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Say which rate you accept.</source>
        <translation>Sagen Sie, welchen Zinssatz Sie annehmen.</translation>
    </message>
    <message>
        <source>The shortest term is above the longest.</source>
        <translation>Die kürzeste Laufzeit ist länger als die längste.</translation>
    </message>
    <message>
        <source>Say how much one loan may get.</source>
        <translation>Sagen Sie, wie viel ein Darlehen bekommen darf.</translation>
    </message>
    <message>
        <source>One loan cannot get more than one borrower.</source>
        <translation>Ein Darlehen kann nicht mehr bekommen als ein Kreditnehmer.</translation>
    </message>
    <message>
        <source>One borrower cannot get more than the budget.</source>
        <translation>Ein Kreditnehmer kann nicht mehr bekommen als das Budget.</translation>
    </message>
    <message>
        <source>Of the last %1 listings it would have fitted %2.</source>
        <translation>Von den letzten %1 Gesuchen hätten %2 gepasst.</translation>
    </message>
    <message>
        <source>Set a mandate</source>
        <translation>Anlageauftrag erteilen</translation>
    </message>
    <message>
        <source>You let the network bid for you up to %1 in all, at %2 a year or more, on new loans of %3 to %4 months: at most %5 a loan and %6 a borrower. The money stays in your balance, on hold; what is lent comes back only as borrowers repay.</source>
        <translation>Sie lassen das Netz für Sie bieten: bis %1 insgesamt, zu %2 pro Jahr oder mehr, auf neue Darlehen von %3 bis %4 Monaten, höchstens %5 je Darlehen und %6 je Kreditnehmer. Das Geld bleibt in Ihrem Guthaben reserviert; was verliehen ist, kommt nur zurück, wie die Kreditnehmer zahlen.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>I can do without this money if borrowers stop paying.</source>
        <translation>Ich kann auf dieses Geld verzichten, falls nicht gezahlt wird.</translation>
    </message>
    <message>
        <source>Sign and set</source>
        <translation>Unterschreiben und erteilen</translation>
    </message>
    <message>
        <source>Your mandate is on its way. It bids on listings that are made once a block has taken it.</source>
        <translation>Ihr Anlageauftrag ist unterwegs. Er bietet auf Gesuche, die entstehen, nachdem ein Block ihn aufgenommen hat.</translation>
    </message>
</context>
<context>
    <name>tally::ui::MandateModel</name>
    <message>
        <source>Set</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lowest rate</source>
        <translation>Mindestzins</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Per loan</source>
        <translation>Je Darlehen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>In bids</source>
        <translation>In Geboten</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Verliehen</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Besteht</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
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
        <translation>Betrag, den Sie verleihen</translation>
    </message>
    <message>
        <source>Lowest rate you accept, in percent a year</source>
        <translation>Niedrigster Zinssatz, den Sie annehmen, in Prozent pro Jahr</translation>
    </message>
    <message>
        <source>Preview and sign</source>
        <translation>Gebot prüfen</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Verleihen</translation>
    </message>
    <message>
        <source>at this rate or more</source>
        <translation>zu mindestens</translation>
    </message>
    <message>
        <source>Choose a listing first.</source>
        <translation>Wählen Sie zuerst ein Gesuch.</translation>
    </message>
    <message>
        <source>Bids on this listing have ended.</source>
        <translation>Die Gebotsfrist für dieses Gesuch ist zu Ende.</translation>
    </message>
    <message>
        <source>This is your own listing.</source>
        <translation>Das ist Ihr eigenes Gesuch.</translation>
    </message>
    <message>
        <source>Say how much to lend.</source>
        <translation>Sagen Sie, wie viel Sie verleihen.</translation>
    </message>
    <message>
        <source>The whole loan is only %1.</source>
        <translation>Das ganze Darlehen beträgt nur %1.</translation>
    </message>
    <message>
        <source>Your balance is not known yet.</source>
        <translation>Ihr Guthaben ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>You have %1 available, less than this.</source>
        <translation>Sie haben %1 verfügbar, weniger als das.</translation>
    </message>
    <message>
        <source>Say which rate you accept.</source>
        <translation>Sagen Sie, welchen Zinssatz Sie annehmen.</translation>
    </message>
    <message>
        <source>The borrower pays %1 at most.</source>
        <translation>Der Kreditnehmer zahlt höchstens %1.</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 verfügbar</translation>
    </message>
    <message>
        <source>Brings at least %2 first and %3 in %1 payments, of which %4 interest, if every instalment is paid.</source>
        <translation>Bringt mindestens %2 zuerst und %3 in %1 Zahlungen, davon %4 Zinsen, wenn jede Rate gezahlt wird.</translation>
    </message>
    <message>
        <source>This is for you alone: open the loan and lend on its terms.</source>
        <translation>Das ist nur für Sie: Öffnen Sie das Darlehen und verleihen Sie zu seinen Bedingungen.</translation>
    </message>
    <message>
        <source>The borrower has named another lender; nobody bids here.</source>
        <translation>Der Kreditnehmer hat einen anderen Geldgeber benannt; hier bietet niemand.</translation>
    </message>
</context>
<context>
    <name>tally::ui::MarketCredit</name>
    <message>
        <source>1–29 days</source>
        <translation>1–29 Tage</translation>
    </message>
    <message>
        <source>30–59 days</source>
        <translation>30–59 Tage</translation>
    </message>
    <message>
        <source>60–89 days</source>
        <translation>60–89 Tage</translation>
    </message>
    <message>
        <source>90 days or more</source>
        <translation>90 Tage oder mehr</translation>
    </message>
    <message>
        <source>%1 paid %2 late</source>
        <translation>%1 gezahlt, Verzug %2</translation>
    </message>
    <message>
        <source>%1 overdue for %2 now</source>
        <translation>%1 jetzt überfällig, seit %2</translation>
    </message>
    <message>
        <source>No instalment has come due yet.</source>
        <translation>Noch ist keine Rate fällig geworden.</translation>
    </message>
    <message>
        <source>%1 of %2 instalments on time</source>
        <translation>%1 von %2 Raten pünktlich</translation>
    </message>
    <message>
        <source>Counted by the chain: %1</source>
        <translation>Von der Chain gezählt: %1</translation>
    </message>
    <message>
        <source>No document was shown to you: what else the listing says of the borrower is the borrower’s own word.</source>
        <translation>Ihnen wurde kein Nachweis gezeigt: Was das Gesuch sonst über den Kreditnehmer sagt, ist dessen eigenes Wort.</translation>
    </message>
    <message>
        <source>Ask for facts…</source>
        <translation>Um Angaben bitten…</translation>
    </message>
    <message>
        <source>✓ %1: %2</source>
        <translation>✓ %1: %2</translation>
    </message>
    <message>
        <source> It is %1 now.</source>
        <translation> Der Nachweis ist jetzt %1.</translation>
    </message>
    <message>
        <source>Attested by %1 on %2, checked by this node %3.%4</source>
        <translation>Bescheinigt von %1 am %2, von diesem Knoten geprüft %3.%4</translation>
    </message>
    <message>
        <source>You asked for facts %1; the answer is %2.</source>
        <translation>Um Angaben gebeten: %1; die Antwort ist %2.</translation>
    </message>
    <message>
        <source>The answer to your request does not hold: %1.</source>
        <translation>Die Antwort auf Ihre Anfrage ist nicht stichhaltig: %1.</translation>
    </message>
    <message>
        <source>The borrower shows you nothing. What the listing says is the borrower’s own word.</source>
        <translation>Der Kreditnehmer zeigt Ihnen nichts. Was das Gesuch sagt, ist dessen eigenes Wort.</translation>
    </message>
    <message>
        <source>This is your own listing.</source>
        <translation>Das ist Ihr eigenes Gesuch.</translation>
    </message>
    <message>
        <source>You have asked; the answer is on its way.</source>
        <translation>Sie haben angefragt; die Antwort ist unterwegs.</translation>
    </message>
    <message>
        <source>Publish your key on the Credit page first, so that the borrower can write back.</source>
        <translation>Veröffentlichen Sie zuerst Ihren Schlüssel auf der Seite Bonität, damit der Kreditnehmer antworten kann.</translation>
    </message>
    <message>
        <source>The borrower has your request. What comes back is checked and shown here.</source>
        <translation>Der Kreditnehmer hat Ihre Anfrage. Was zurückkommt, wird geprüft und hier gezeigt.</translation>
    </message>
</context>
<context>
    <name>tally::ui::MarketDetail</name>
    <message>
        <source>Chosen listing</source>
        <translation>Gewähltes Gesuch</translation>
    </message>
    <message>
        <source>Choose a listing to see who asks, what it would bring, and what can go wrong.</source>
        <translation>Wählen Sie ein Gesuch, um zu sehen, wer fragt, was es brächte und was schiefgehen kann.</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Was schiefgehen kann</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show everything about this loan</source>
        <translation>Alles über dieses Darlehen zeigen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Bonität</translation>
    </message>
    <message>
        <source>Bids end</source>
        <translation>Gebotsfrist</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Kreditnehmer</translation>
    </message>
    <message>
        <source>The borrower writes, unchecked by anyone:</source>
        <translation>Der Kreditnehmer schreibt, ungeprüft:</translation>
    </message>
    <message>
        <source>Bids on this listing</source>
        <translation>Gebote auf dieses Gesuch</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Gebote</translation>
    </message>
    <message>
        <source>Repayment, at the highest rate</source>
        <translation>Rückzahlung zum höchsten Zinssatz</translation>
    </message>
    <message>
        <source>Repayment schedule of this listing</source>
        <translation>Zahlungsplan dieses Gesuchs</translation>
    </message>
    <message>
        <source>Each instalment</source>
        <translation>Jede Rate</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>in %1, %2</source>
        <translation>noch %1, %2</translation>
    </message>
    <message>
        <source>ended, %1</source>
        <translation>beendet, %1</translation>
    </message>
    <message>
        <source>This is your own listing.</source>
        <translation>Das ist Ihr eigenes Gesuch.</translation>
    </message>
    <message>
        <source>You cannot take the money back early.</source>
        <translation>Sie können das Geld nicht vorzeitig zurückholen.</translation>
    </message>
    <message>
        <source>%1 % covered by %2</source>
        <translation>%1 % gedeckt durch %2</translation>
    </message>
    <message>
        <source>%1 bid</source>
        <translation>%1 Gebot</translation>
    </message>
    <message>
        <source>%1 bids</source>
        <translation>%1 Gebote</translation>
    </message>
    <message>
        <source>. Rate if it ended now: %1</source>
        <translation>. Zinssatz, wenn jetzt Schluss wäre: %1</translation>
    </message>
    <message>
        <source>No bids yet. The first ones set the rate.</source>
        <translation>Noch keine Gebote. Die ersten bestimmen den Zinssatz.</translation>
    </message>
    <message>
        <source>Bids on this listing have ended.</source>
        <translation>Die Gebotsfrist für dieses Gesuch ist zu Ende.</translation>
    </message>
    <message>
        <source>◆ Your bid %1 at %2</source>
        <translation>◆ Ihr Gebot %1 zu %2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>%1; %2 first, at %3 or less</source>
        <translation>%1; die erste %2, zu %3 oder weniger</translation>
    </message>
    <message>
        <source>You get: %1 → %2 at first</source>
        <translation>Sie erhalten: %1 → zuerst %2</translation>
    </message>
    <message>
        <source>Guarantee…</source>
        <translation>Bürgen…</translation>
    </message>
    <message>
        <source>Answer for this loan if its borrower fails</source>
        <translation>Für dieses Darlehen einstehen, falls der Kreditnehmer ausfällt</translation>
    </message>
    <message>
        <source>Secured by</source>
        <translation>Gesichert durch</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>If the borrower stops paying, guarantors are called and collateral is sold; what that does not cover is lost.</source>
        <translation>Zahlt der Kreditnehmer nicht mehr, werden die Bürgen in Anspruch genommen und die Sicherheit verkauft; was das nicht deckt, ist verloren.</translation>
    </message>
</context>
<context>
    <name>tally::ui::MarketFilters</name>
    <message>
        <source>Search in listings</source>
        <translation>In Gesuchen suchen</translation>
    </message>
    <message>
        <source>Search words, grade or id</source>
        <translation>Wörter, Bonität, Kennung</translation>
    </message>
    <message>
        <source>Grade from</source>
        <translation>Bonität von</translation>
    </message>
    <message>
        <source>Grade to</source>
        <translation>Bonität bis</translation>
    </message>
    <message>
        <source>Any grade</source>
        <translation>Bonität</translation>
    </message>
    <message>
        <source>to any</source>
        <translation>bis alle</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Term at most</source>
        <translation>Laufzeit höchstens</translation>
    </message>
    <message>
        <source>Any term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>≤ %1 mon.</source>
        <translation>≤ %1 Mon.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Jeder Zweck</translation>
    </message>
    <message>
        <source>Rate at least, in percent</source>
        <translation>Zinssatz mindestens, in Prozent</translation>
    </message>
    <message>
        <source>Rate ≥</source>
        <translation>Zins ≥</translation>
    </message>
    <message>
        <source>Amount at most</source>
        <translation>Betrag höchstens</translation>
    </message>
    <message>
        <source>Amount ≤</source>
        <translation>Betrag ≤</translation>
    </message>
    <message>
        <source>◆ My bids</source>
        <translation>◆ Meine Gebote</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gemerkte Filter</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>%1 listing</source>
        <translation>%1 Gesuch</translation>
    </message>
    <message>
        <source>%1 listings</source>
        <translation>%1 Gesuche</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>Diese Filter merken…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>Diese Filter merken</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Attested facts</source>
        <translation>Bescheinigte Angaben</translation>
    </message>
    <message>
        <source>Attested or not</source>
        <translation>Bescheinigt oder nicht</translation>
    </message>
    <message>
        <source>✓ Any fact</source>
        <translation>✓ Irgendeine Angabe</translation>
    </message>
</context>
<context>
    <name>tally::ui::MarketMandates</name>
    <message>
        <source>My mandates</source>
        <translation>Meine Anlageaufträge</translation>
    </message>
    <message>
        <source>A mandate bids for you on new listings that fit. Yours appear here.</source>
        <translation>Ein Anlageauftrag bietet für Sie auf passende neue Gesuche. Ihre erscheinen hier.</translation>
    </message>
    <message>
        <source>New mandate</source>
        <translation>Neuer Anlageauftrag</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Choose a mandate first.</source>
        <translation>Wählen Sie zuerst einen Anlageauftrag.</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>Er ist schon beendet.</translation>
    </message>
</context>
<context>
    <name>tally::ui::MarketNotes</name>
    <message>
        <source>Notes for sale</source>
        <translation>Anteile zum Verkauf</translation>
    </message>
    <message>
        <source>Notes that lenders sell before their loan is repaid appear here.</source>
        <translation>Anteile, die Geldgeber vor der Rückzahlung verkaufen, erscheinen hier.</translation>
    </message>
    <message>
        <source>My offers</source>
        <translation>Meine Angebote</translation>
    </message>
    <message>
        <source>My offers only</source>
        <translation>Nur meine Angebote</translation>
    </message>
    <message>
        <source>Without late loans</source>
        <translation>Ohne Verzug</translation>
    </message>
    <message>
        <source>Without notes of late loans</source>
        <translation>Ohne Anteile an Darlehen in Verzug</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Withdraw offer</source>
        <translation>Angebot zurückziehen</translation>
    </message>
    <message>
        <source>Choose an offer first.</source>
        <translation>Wählen Sie zuerst ein Angebot.</translation>
    </message>
    <message>
        <source>You are the borrower of this loan.</source>
        <translation>Sie sind der Kreditnehmer dieses Darlehens.</translation>
    </message>
</context>
<context>
    <name>tally::ui::MarketPage</name>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Gesuche</translation>
    </message>
    <message>
        <source>Listings that fit the filters appear here as borrowers ask for loans.</source>
        <translation>Gesuche, die zu den Filtern passen, erscheinen hier, sobald jemand um ein Darlehen bittet.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>The listings have been written to “%1”.</source>
        <translation>Die Gesuche stehen jetzt in „%1“.</translation>
    </message>
    <message>
        <source>Show my bids</source>
        <translation>Meine Gebote zeigen</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Anlageaufträge</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>Sicherheiten</translation>
    </message>
</context>
<context>
    <name>tally::ui::MarketSales</name>
    <message>
        <source>Collateral for sale</source>
        <translation>Sicherheiten zum Verkauf</translation>
    </message>
    <message>
        <source>When a loan with collateral fails, the collateral is sold here to the best bid.</source>
        <translation>Fällt ein Darlehen mit Sicherheit aus, wird die Sicherheit hier an das beste Gebot verkauft.</translation>
    </message>
    <message>
        <source>Bid…</source>
        <translation>Bieten…</translation>
    </message>
    <message>
        <source>Choose a sale first.</source>
        <translation>Wählen Sie zuerst einen Verkauf.</translation>
    </message>
</context>
<context>
    <name>tally::ui::MessageBar</name>
    <message>
        <source>What can be done about it</source>
        <translation>Was sich dagegen tun lässt</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>tally::ui::MonthStrip</name>
    <message>
        <source>Months with instalments</source>
        <translation>Monate mit Raten</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Nichts fällig</translation>
    </message>
    <message>
        <source>1 instalment</source>
        <translation>1 Rate</translation>
    </message>
    <message>
        <source>%1 instalments</source>
        <translation>%1 Raten</translation>
    </message>
    <message>
        <source>%1 of %2 months have instalments. Arrow keys move, space keeps a month.</source>
        <translation>%1 von %2 Monaten haben Raten. Die Pfeiltasten bewegen, die Leertaste hält einen Monat fest.</translation>
    </message>
</context>
<context>
    <name>tally::ui::NavButton</name>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
</context>
<context>
    <name>tally::ui::NeedsCard</name>
    <message>
        <source>Needs you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Instalment %1 of %2, %3, was due %4 and is late</source>
        <translation>Rate %1 von %2, %3, war %4 fällig und ist in Verzug</translation>
    </message>
    <message>
        <source>Instalment %1 of %2, %3, due %4</source>
        <translation>Rate %1 von %2, %3, fällig %4</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>%1 has been paid to you and waits to be collected</source>
        <translation>%1 wurden an Sie gezahlt und warten auf den Abruf</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>You have lent nothing yet. Choose a borrower and make a bid</source>
        <translation>Sie haben noch nichts verliehen. Wählen Sie einen Kreditnehmer und bieten Sie</translation>
    </message>
    <message>
        <source>Look at the market</source>
        <translation>Zum Markt</translation>
    </message>
    <message>
        <source>A listing you bid on ends in %1: %2, now at %3%4</source>
        <translation>Ein Gesuch mit Ihrem Gebot endet bald (noch %1): %2, jetzt zu %3%4</translation>
    </message>
    <message>
        <source>, not yet full</source>
        <translation>, noch nicht gedeckt</translation>
    </message>
    <message>
        <source>Nothing today. What is due, and auctions that end soon, will stand here.</source>
        <translation>Heute nichts. Was fällig ist und Auktionen, die bald enden, stehen dann hier.</translation>
    </message>
</context>
<context>
    <name>tally::ui::NodePage</name>
    <message>
        <source>Open the store</source>
        <translation>Datenspeicher öffnen</translation>
    </message>
    <message>
        <source>Check the last block</source>
        <translation>Letzten Block prüfen</translation>
    </message>
    <message>
        <source>Live through the first months</source>
        <translation>Erste Monate durchleben</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Find peers</source>
        <translation>Peers finden</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Aufholen</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Final block</source>
        <translation>Endgültiger Block</translation>
    </message>
    <message>
        <source>Its time (UTC)</source>
        <translation>Dessen Zeit (UTC)</translation>
    </message>
    <message>
        <source>Transactions ever</source>
        <translation>Transaktionen bisher</translation>
    </message>
    <message>
        <source>Waiting in the pool</source>
        <translation>Wartend im Pool</translation>
    </message>
    <message>
        <source>State root</source>
        <translation>Zustandswurzel</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Money checks</source>
        <translation>Geldprüfung</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Blocks, newest first</source>
        <translation>Blöcke, der neueste zuerst</translation>
    </message>
    <message>
        <source>Blocks appear here as they become final.</source>
        <translation>Blöcke erscheinen hier, sobald sie endgültig sind.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Transactions waiting for a block</source>
        <translation>Transaktionen, die auf einen Block warten</translation>
    </message>
    <message>
        <source>The pool is empty: everything sent so far is in a block.</source>
        <translation>Der Pool ist leer: Alles bisher Gesendete steht in einem Block.</translation>
    </message>
    <message>
        <source>Validators</source>
        <translation>Validatoren</translation>
    </message>
    <message>
        <source>Those who make blocks final will be listed here.</source>
        <translation>Hier stehen dann die, die Blöcke endgültig machen.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Log of the node, newest last</source>
        <translation>Protokoll des Knotens, das Neueste zuletzt</translation>
    </message>
    <message>
        <source>What the node does will be written here.</source>
        <translation>Was der Knoten tut, wird hier stehen.</translation>
    </message>
    <message>
        <source>The table has been written to %1.</source>
        <translation>Die Tabelle steht jetzt in %1.</translation>
    </message>
    <message>
        <source>Reading the last final block from disk.</source>
        <translation>Der letzte endgültige Block wird von der Platte gelesen.</translation>
    </message>
    <message>
        <source>%1: neighbours borrow, lend and repay, as fast as the machine goes.</source>
        <translation>%1: Nachbarn leihen, verleihen und zahlen zurück, so schnell der Rechner kann.</translation>
    </message>
    <message>
        <source>%1 of the chain is here.</source>
        <translation>%1 der Chain sind hier.</translation>
    </message>
    <message>
        <source>Up to date. %1 open listings, %2 loans running.</source>
        <translation>Auf dem neuesten Stand. %1 offene Gesuche, %2 laufende Darlehen.</translation>
    </message>
    <message>
        <source>%1 in the newest block</source>
        <translation>%1 im neuesten Block</translation>
    </message>
    <message>
        <source>every asset adds up in every block</source>
        <translation>jede Währung geht in jedem Block auf</translation>
    </message>
    <message>
        <source>%1 violations: a bug of ours, please report it</source>
        <translation>%1 Verstöße: ein Fehler von uns, bitte melden</translation>
    </message>
    <message>
        <source>Pool · %1</source>
        <translation>Pool · %1</translation>
    </message>
    <message>
        <source>Connected nodes</source>
        <translation>Verbundene Knoten</translation>
    </message>
    <message>
        <source>Ban for an hour</source>
        <translation>Für eine Stunde sperren</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>The practice network lives in this program alone: it has no peers.</source>
        <translation>Das Übungsnetz lebt nur in diesem Programm: Es hat keine Peers.</translation>
    </message>
    <message>
        <source>No other node is connected. Give the address of one with --connect, or wait for one to call.</source>
        <translation>Kein anderer Knoten ist verbunden. Geben Sie mit --connect die Adresse eines Knotens an, oder warten Sie, bis sich einer meldet.</translation>
    </message>
    <message>
        <source>Choose a peer first.</source>
        <translation>Wählen Sie zuerst einen Peer.</translation>
    </message>
    <message>
        <source>%1 is kept out for an hour.</source>
        <translation>%1 bleibt für eine Stunde ausgesperrt.</translation>
    </message>
    <message>
        <source>No other node is connected: what you see is true as of block %1. Start with --connect HOST:PORT of a node, or wait for one to call.</source>
        <translation>Kein anderer Knoten ist verbunden: Was Sie sehen, stimmt bis Block %1. Starten Sie mit --connect HOST:PORT eines Knotens, oder warten Sie, bis einer anruft.</translation>
    </message>
</context>
<context>
    <name>tally::ui::NoteDialog</name>
    <message>
        <source>Network fee</source>
        <translation>Netzgebühr</translation>
    </message>
    <message>
        <source>Withdraw your offer</source>
        <translation>Ihr Angebot zurückziehen</translation>
    </message>
    <message>
        <source>You take your note of %1 off the market; it stays yours and is paid on as before.</source>
        <translation>Sie nehmen Ihren Anteil an %1 vom Markt; er bleibt Ihrer und wird weiter bezahlt wie zuvor.</translation>
    </message>
    <message>
        <source>I no longer want to sell it.</source>
        <translation>Ich möchte ihn nicht mehr verkaufen.</translation>
    </message>
    <message>
        <source>Sign and withdraw</source>
        <translation>Unterschreiben und zurückziehen</translation>
    </message>
    <message>
        <source>Your offer is being withdrawn.</source>
        <translation>Ihr Angebot wird zurückgezogen.</translation>
    </message>
    <message>
        <source>Buy a note</source>
        <translation>Anteil kaufen</translation>
    </message>
    <message>
        <source>Sell a note</source>
        <translation>Anteil verkaufen</translation>
    </message>
    <message>
        <source>%1 at %2 a year, %3 of %4 instalments paid. A note is counted in the loan&apos;s first principal; the price is a share of what is still outstanding, and interest that has run comes on top.</source>
        <translation>%1 zu %2 pro Jahr, %3 von %4 Raten gezahlt. Ein Anteil wird in ursprünglichem Kapital gezählt; der Preis ist ein Teil dessen, was noch aussteht, und aufgelaufene Zinsen kommen hinzu.</translation>
    </message>
    <message>
        <source>Part of the note, in first principal</source>
        <translation>Teil des Anteils, in ursprünglichem Kapital</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <source>Price in percent of what is outstanding</source>
        <translation>Preis in Prozent der Restschuld</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Preview and sign</source>
        <translation>Prüfen und unterschreiben</translation>
    </message>
    <message>
        <source>Say how much.</source>
        <translation>Sagen Sie, wie viel.</translation>
    </message>
    <message>
        <source>Only %1 is there.</source>
        <translation>Es sind nur %1 da.</translation>
    </message>
    <message>
        <source>%1 of it is outstanding; at %2 that is %3, and the interest that has run by the sale.</source>
        <translation>Davon stehen %1 aus; zu %2 sind das %3, dazu die bis zum Verkauf aufgelaufenen Zinsen.</translation>
    </message>
    <message>
        <source>Offer a note</source>
        <translation>Anteil anbieten</translation>
    </message>
    <message>
        <source>You offer %1 of your note of %2 at %3 of what is outstanding and accrued interest; whoever takes it pays you at once and gets all that the borrower pays from then on, and until then you can withdraw it.</source>
        <translation>Sie bieten %1 Ihres Anteils an %2 zu %3 der Restschuld und aufgelaufene Zinsen an; wer annimmt, zahlt Ihnen sofort und bekommt alles, was der Kreditnehmer von da an zahlt; bis dahin können Sie das Angebot zurückziehen.</translation>
    </message>
    <message>
        <source>Outstanding of it</source>
        <translation>Davon ausstehend</translation>
    </message>
    <message>
        <source>I want to sell at this price.</source>
        <translation>Ich möchte zu diesem Preis verkaufen.</translation>
    </message>
    <message>
        <source>Sign and offer</source>
        <translation>Unterschreiben und anbieten</translation>
    </message>
    <message>
        <source>Your offer is on its way. It stands in the market for notes once a block has taken it.</source>
        <translation>Ihr Angebot ist unterwegs. Es steht im Markt für Anteile, sobald ein Block es aufgenommen hat.</translation>
    </message>
    <message>
        <source>You pay %1 for %2 of %3 and get all that its borrower pays on it from then on; if interest runs before a block takes it, at most %4 leaves your balance. What the borrower does not pay is your loss.</source>
        <translation>Sie zahlen %1 für %2 von %3 und bekommen alles, was der Kreditnehmer von da an darauf zahlt; laufen Zinsen auf, bevor ein Block es aufnimmt, verlassen höchstens %4 Ihr Guthaben. Was der Kreditnehmer nicht zahlt, ist Ihr Verlust.</translation>
    </message>
    <message>
        <source> The borrower is late.</source>
        <translation> Der Kreditnehmer ist in Verzug.</translation>
    </message>
    <message>
        <source>For the principal</source>
        <translation>Für das Kapital</translation>
    </message>
    <message>
        <source>Accrued interest</source>
        <translation>Aufgelaufene Zinsen</translation>
    </message>
    <message>
        <source>Total now</source>
        <translation>Summe jetzt</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>I can do without this money if the borrower stops paying.</source>
        <translation>Ich kann auf dieses Geld verzichten, wenn der Kreditnehmer nicht mehr zahlt.</translation>
    </message>
    <message>
        <source>Sign and buy</source>
        <translation>Unterschreiben und kaufen</translation>
    </message>
    <message>
        <source>The note is being bought. It stands in your portfolio once a block has taken it.</source>
        <translation>Der Anteil wird gekauft. Er steht in Ihrem Portfolio, sobald ein Block ihn aufgenommen hat.</translation>
    </message>
</context>
<context>
    <name>tally::ui::NoteModel</name>
    <message>
        <source>Loan</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Bonität</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Zins</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Restschuld</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>Abzurufen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of this note was written off</source>
        <translation>%1 dieses Anteils wurden abgeschrieben</translation>
    </message>
    <message>
        <source>%1, for sale</source>
        <translation>%1, zum Verkauf</translation>
    </message>
    <message>
        <source>%1 of %2 is for sale</source>
        <translation>%1 von %2 stehen zum Verkauf</translation>
    </message>
</context>
<context>
    <name>tally::ui::NoticeBell</name>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>What happened to your money</source>
        <translation>Was mit Ihrem Geld geschah</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
</context>
<context>
    <name>tally::ui::NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>When money reaches you, a bid wins or a loan ends, it will be told here.</source>
        <translation>Wenn Geld Sie erreicht, ein Gebot gewinnt oder ein Darlehen endet, wird es hier gemeldet.</translation>
    </message>
</context>
<context>
    <name>tally::ui::OfferModel</name>
    <message>
        <source>Loan</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Yield a year</source>
        <translation>Rendite</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Zins</translation>
    </message>
    <message>
        <source>Instalments left</source>
        <translation>Restraten</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Restschuld</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>%1 for the principal and %2 of accrued interest</source>
        <translation>%1 für das Kapital und %2 aufgelaufene Zinsen</translation>
    </message>
    <message>
        <source>If every instalment comes on its day.</source>
        <translation>Wenn jede Rate an ihrem Tag kommt.</translation>
    </message>
</context>
<context>
    <name>tally::ui::OfflineDesk</name>
    <message>
        <source>These words are sound, but they are not the ones that were shown.</source>
        <translation>Diese Wörter sind in Ordnung, aber es sind nicht die gezeigten.</translation>
    </message>
    <message>
        <source>Choose a passphrase: it seals the file.</source>
        <translation>Wählen Sie eine Passphrase: Sie versiegelt die Datei.</translation>
    </message>
    <message>
        <source>This anchor is of another kind of network than this wallet.</source>
        <translation>Dieser Anker gehört zu einer anderen Art Netz als diese Wallet.</translation>
    </message>
    <message>
        <source>There is nothing to sign.</source>
        <translation>Es gibt nichts zu unterschreiben.</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it first.</source>
        <translation>Die Wallet ist gesperrt. Entsperren Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>tally::ui::OfflineWindow</name>
    <message>
        <source>Tallystick, offline</source>
        <translation>Tallystick, offline</translation>
    </message>
    <message>
        <source>Offline: this window opens no network connection</source>
        <translation>Offline: Dieses Fenster öffnet keine Netzverbindung</translation>
    </message>
    <message>
        <source>Wallet and network</source>
        <translation>Wallet und Netz</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Open what came from the other machine</source>
        <translation>Öffnen, was vom anderen Rechner kam</translation>
    </message>
    <message>
        <source>Show my account to the other machine</source>
        <translation>Mein Konto dem anderen Rechner zeigen</translation>
    </message>
    <message>
        <source>Trust a network first: open its anchor.</source>
        <translation>Vertrauen Sie zuerst einem Netz: Öffnen Sie seinen Anker.</translation>
    </message>
    <message>
        <source>Your account, for the other machine. It holds no secret.</source>
        <translation>Ihr Konto, für den anderen Rechner. Es enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>Read before you sign</source>
        <translation>Lesen Sie, bevor Sie unterschreiben</translation>
    </message>
    <message>
        <source>Words of this file</source>
        <translation>Wörter dieser Datei</translation>
    </message>
    <message>
        <source>Sign all of it</source>
        <translation>Alles unterschreiben</translation>
    </message>
    <message>
        <source>Sign nothing</source>
        <translation>Nichts unterschreiben</translation>
    </message>
    <message>
        <source>The other screen must show the same words:</source>
        <translation>Der andere Bildschirm muss dieselben Wörter zeigen:</translation>
    </message>
    <message>
        <source>Trust this network?</source>
        <translation>Diesem Netz vertrauen?</translation>
    </message>
    <message>
        <source>From now on this wallet believes what these validators sign. Compare the words with the screen of a node that you trust.</source>
        <translation>Von nun an glaubt diese Wallet, was diese Validatoren unterschreiben. Vergleichen Sie die Wörter mit dem Bildschirm eines Knotens, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Words of the anchor</source>
        <translation>Wörter des Ankers</translation>
    </message>
    <message>
        <source>The words are the same: trust it</source>
        <translation>Die Wörter sind gleich: vertrauen</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>Nicht vertrauen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>trusts %1</source>
        <translation>vertraut %1</translation>
    </message>
    <message>
        <source>trusts no network yet</source>
        <translation>vertraut noch keinem Netz</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>A request for signatures, or a newer anchor. You can drop files here.</source>
        <translation>Eine Bitte um Unterschriften oder ein neuerer Anker. Sie können Dateien hier ablegen.</translation>
    </message>
    <message>
        <source>First the anchor of the network: ask your node for it with offline.anchor.</source>
        <translation>Zuerst der Anker des Netzes: Fragen Sie Ihren Knoten mit offline.anchor danach.</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it first.</source>
        <translation>Die Wallet ist gesperrt. Entsperren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Something in this file is refused: nothing of it is signed.</source>
        <translation>Etwas in dieser Datei wird abgelehnt: Nichts davon wird unterschrieben.</translation>
    </message>
    <message>
        <source>Signed. Carry it home by file or by the code.</source>
        <translation>Unterschrieben. Bringen Sie es als Datei oder mit dem Code nach Hause.</translation>
    </message>
</context>
<context>
    <name>tally::ui::Onboarding</name>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Schritt %1 von 3</translation>
    </message>
    <message>
        <source>Lend and borrow, with nobody in between</source>
        <translation>Leihen und verleihen, ohne jemanden dazwischen</translation>
    </message>
    <message>
        <source>Tallystick is a node of a lending network. Money goes from lender to borrower and back by itself; no company holds it on the way.</source>
        <translation>Tallystick ist ein Knoten eines Darlehensnetzes. Geld geht von selbst vom Geldgeber zum Kreditnehmer und zurück; keine Firma hält es unterwegs.</translation>
    </message>
    <message>
        <source>This is the practice network</source>
        <translation>Das ist das Übungsnetz</translation>
    </message>
    <message>
        <source>It lives inside this program. The money is play money, the rules are the real ones.</source>
        <translation>Es lebt in diesem Programm. Das Geld ist Spielgeld, die Regeln sind die echten.</translation>
    </message>
    <message>
        <source>Your neighbours are simulated</source>
        <translation>Ihre Nachbarn sind simuliert</translation>
    </message>
    <message>
        <source>They borrow, lend and repay, or fail to, as 7,040 people did with real loans.</source>
        <translation>Sie leihen, verleihen und zahlen zurück oder auch nicht, wie es 7.040 Menschen mit echten Darlehen taten.</translation>
    </message>
    <message>
        <source>Time can run faster</source>
        <translation>Die Zeit kann schneller laufen</translation>
    </message>
    <message>
        <source>A loan of three years can be lived through in minutes, with the clock at the lower left.</source>
        <translation>Ein Darlehen über drei Jahre lässt sich in Minuten durchleben, mit der Uhr links unten.</translation>
    </message>
    <message>
        <source>Your key stays here</source>
        <translation>Ihr Schlüssel bleibt hier</translation>
    </message>
    <message>
        <source>Who has this machine and the passphrase has the money.</source>
        <translation>Wer diesen Rechner und die Passphrase hat, hat das Geld.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>A passphrase for your wallet</source>
        <translation>Eine Passphrase für Ihre Wallet</translation>
    </message>
    <message>
        <source>It seals the key on this machine. For play money you may go without one.</source>
        <translation>Sie versiegelt den Schlüssel auf diesem Rechner. Für Spielgeld geht es auch ohne.</translation>
    </message>
    <message>
        <source>It seals the key on this machine. Nobody can replace it: write it down.</source>
        <translation>Sie versiegelt den Schlüssel auf diesem Rechner. Niemand kann sie ersetzen: Schreiben Sie sie auf.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase (optional)</source>
        <translation>Passphrase (freiwillig)</translation>
    </message>
    <message>
        <source>Passphrase, again</source>
        <translation>Passphrase, noch einmal</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Create wallet</source>
        <translation>Wallet anlegen</translation>
    </message>
    <message>
        <source>A passphrase is needed on this network.</source>
        <translation>In diesem Netz ist eine Passphrase nötig.</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Mindestens %1 Zeichen; ein paar Wörter lassen sich leicht merken.</translation>
    </message>
    <message>
        <source>Type the same in both fields.</source>
        <translation>Geben Sie in beiden Feldern dasselbe ein.</translation>
    </message>
    <message>
        <source>Without a passphrase anybody at this machine can sign.</source>
        <translation>Ohne Passphrase kann jeder an diesem Rechner unterschreiben.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>Go on without one</source>
        <translation>Ohne Passphrase weiter</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <source>Welcome money is on its way</source>
        <translation>Das Willkommensgeld ist unterwegs</translation>
    </message>
    <message>
        <source>Your wallet is ready</source>
        <translation>Ihre Wallet ist bereit</translation>
    </message>
    <message>
        <source>Waiting for the block that brings it.</source>
        <translation>Wartet auf den Block, der es bringt.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>The money is still on its way.</source>
        <translation>Das Geld ist noch unterwegs.</translation>
    </message>
    <message>
        <source>Give others your address on the Wallet page to receive money.</source>
        <translation>Geben Sie anderen Ihre Adresse von der Seite Wallet, um Geld zu erhalten.</translation>
    </message>
    <message>
        <source>Welcome money has arrived</source>
        <translation>Das Willkommensgeld ist da</translation>
    </message>
    <message>
        <source>is yours, final since block %1. Lend some of it on the market, or ask for a loan yourself.</source>
        <translation>gehören Ihnen, endgültig seit Block %1. Verleihen Sie etwas davon auf dem Markt oder bitten Sie selbst um ein Darlehen.</translation>
    </message>
    <message>
        <source>You join the network “%1”</source>
        <translation>Sie treten dem Netzwerk „%1“ bei</translation>
    </message>
    <message>
        <source>This node checks every block itself. The network is the one that begins with %1: compare it with who invited you.</source>
        <translation>Dieser Knoten prüft jeden Block selbst. Das Netzwerk ist jenes, das mit %1 beginnt: Vergleichen Sie das mit dem, der Sie eingeladen hat.</translation>
    </message>
</context>
<context>
    <name>tally::ui::OrderModel</name>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Eingegangen</translation>
    </message>
</context>
<context>
    <name>tally::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Lent, outstanding</source>
        <translation>Verliehen, ausstehend</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <source>Return a year (XIRR)</source>
        <translation>Rendite pro Jahr (XIRR)</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Zahlungsstrom</translation>
    </message>
    <message>
        <source>Cash flow by month</source>
        <translation>Zahlungsstrom nach Monaten</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Neuestes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The whole history, on the Wallet page</source>
        <translation>Der ganze Verlauf, auf der Seite Wallet</translation>
    </message>
    <message>
        <source>Payments, loans and bids of yours will be told here.</source>
        <translation>Hier werden Ihre Zahlungen, Darlehen und Gebote gemeldet.</translation>
    </message>
    <message>
        <source>%1 on hold for bids</source>
        <translation>%1 für Gebote reserviert</translation>
    </message>
    <message>
        <source>nothing on hold</source>
        <translation>nichts reserviert</translation>
    </message>
    <message>
        <source>no notes yet</source>
        <translation>noch keine Anteile</translation>
    </message>
    <message>
        <source>1 note, none late</source>
        <translation>1 Anteil, ohne Verzug</translation>
    </message>
    <message>
        <source>%1 notes, none late</source>
        <translation>%1 Anteile, ohne Verzug</translation>
    </message>
    <message>
        <source>%1 notes, %2 late</source>
        <translation>%1 Anteile, %2 in Verzug</translation>
    </message>
    <message>
        <source>next %1, %2</source>
        <translation>nächste %1, %2</translation>
    </message>
    <message>
        <source>no loan of your own</source>
        <translation>kein eigenes Darlehen</translation>
    </message>
    <message>
        <source>after %1 of losses</source>
        <translation>nach Verlusten von %1</translation>
    </message>
    <message>
        <source>no losses so far</source>
        <translation>bisher ohne Verluste</translation>
    </message>
    <message>
        <source>known after the first payments</source>
        <translation>nach den ersten Zahlungen bekannt</translation>
    </message>
    <message>
        <source>Received in each of the last 12 months</source>
        <translation>Erhalten in jedem der letzten 12 Monate</translation>
    </message>
    <message>
        <source>12 months: %1 received · %2 expected</source>
        <translation>12 Monate: %1 erhalten · %2 erwartet</translation>
    </message>
</context>
<context>
    <name>tally::ui::PairDialog</name>
    <message>
        <source>Pair an offline wallet</source>
        <translation>Offline-Wallet koppeln</translation>
    </message>
    <message>
        <source>A wallet whose key never meets a network</source>
        <translation>Eine Wallet, deren Schlüssel nie mit einem Netz in Berührung kommt</translation>
    </message>
    <message>
        <source>Start “tallystick --offline” on a machine without a network and make a wallet there. First it learns whom to trust: the anchor, which this node makes of its newest final block. Then it shows its account, and this window can watch it.</source>
        <translation>Starten Sie „tallystick --offline“ auf einem Rechner ohne Netz und legen Sie dort eine Wallet an. Zuerst erfährt sie, wem sie vertrauen soll: durch den Anker, den dieser Knoten aus seinem neuesten endgültigen Block macht. Dann zeigt sie ihr Konto, und dieses Fenster kann es beobachten.</translation>
    </message>
    <message>
        <source>An anchor serves for 14 days of the chain. When it has grown old, take a new one over the same way: the offline window asks you to compare its words and replaces the old.</source>
        <translation>Ein Anker taugt für 14 Tage der Chain. Ist er zu alt, bringen Sie auf demselben Weg einen neuen hinüber: Das Offline-Fenster lässt Sie seine Wörter vergleichen und ersetzt den alten.</translation>
    </message>
    <message>
        <source>Carry the anchor over</source>
        <translation>Den Anker hinüberbringen</translation>
    </message>
    <message>
        <source>Open it in the offline window. Trust it only if both screens show the same words.</source>
        <translation>Öffnen Sie ihn im Offline-Fenster. Vertrauen Sie ihm nur, wenn beide Bildschirme dieselben Wörter zeigen.</translation>
    </message>
    <message>
        <source>Bring its account back</source>
        <translation>Das Konto zurückbringen</translation>
    </message>
    <message>
        <source>In the offline window: “Show my account to the other machine”. It holds no secret.</source>
        <translation>Im Offline-Fenster: „Mein Konto dem anderen Rechner zeigen“. Es enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>A name for it</source>
        <translation>Ein Name dafür</translation>
    </message>
    <message>
        <source>It becomes a watch-only wallet: this window shows its loans and makes requests, and cannot sign.</source>
        <translation>Es wird eine Wallet nur zum Ansehen: Dieses Fenster zeigt ihre Darlehen und stellt Anfragen, kann aber nicht unterschreiben.</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation>Name der Wallet</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>Make the anchor</source>
        <translation>Anker machen</translation>
    </message>
    <message>
        <source>It is trusted there</source>
        <translation>Dort ist ihm vertraut</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Koppeln</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>This node can make requests for it now.</source>
        <translation>Dieser Knoten kann jetzt Anfragen für sie stellen.</translation>
    </message>
    <message>
        <source>This window shows the account of “%1” now. Wallet, “Wallets and backup…” leads back to the others.</source>
        <translation>Dieses Fenster zeigt jetzt das Konto von „%1“. Wallet, „Wallets und Sicherung…“ führt zu den anderen zurück.</translation>
    </message>
</context>
<context>
    <name>tally::ui::Parse</name>
    <message>
        <source>Type a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>“%1” separates thousands here; for decimals use “%2”.</source>
        <translation>„%1“ trennt hier Tausender; für Nachkommastellen nehmen Sie „%2“.</translation>
    </message>
    <message>
        <source>“%1” is not part of a number.</source>
        <translation>„%1“ gehört nicht in eine Zahl.</translation>
    </message>
    <message>
        <source>Only whole numbers here.</source>
        <translation>Hier nur ganze Zahlen.</translation>
    </message>
    <message>
        <source>At most %1 decimals here.</source>
        <translation>Hier höchstens %1 Nachkommastellen.</translation>
    </message>
    <message>
        <source>This cannot be negative.</source>
        <translation>Das kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>Das ist zu groß.</translation>
    </message>
    <message>
        <source>A rate is at most 1000 %.</source>
        <translation>Ein Zinssatz ist höchstens 1000 %.</translation>
    </message>
</context>
<context>
    <name>tally::ui::PayDialog</name>
    <message>
        <source>Pay another sum</source>
        <translation>Andere Summe zahlen</translation>
    </message>
    <message>
        <source>Pay on %1</source>
        <translation>Auf %1 zahlen</translation>
    </message>
    <message>
        <source>What the money is for</source>
        <translation>Wofür das Geld ist</translation>
    </message>
    <message>
        <source>What is owed, then instalments ahead</source>
        <translation>Was geschuldet ist, dann Raten im Voraus</translation>
    </message>
    <message>
        <source>Principal before its time: fewer instalments</source>
        <translation>Vorzeitige Tilgung: weniger Raten</translation>
    </message>
    <message>
        <source>Principal before its time: lower instalments</source>
        <translation>Vorzeitige Tilgung: niedrigere Raten</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Preview and sign</source>
        <translation>Prüfen und unterschreiben</translation>
    </message>
    <message>
        <source>Say how much you pay.</source>
        <translation>Sagen Sie, wie viel Sie zahlen.</translation>
    </message>
    <message>
        <source>You have %1 available.</source>
        <translation>Sie haben %1 verfügbar.</translation>
    </message>
    <message>
        <source>, and %1 of the next</source>
        <translation>, und %1 der nächsten</translation>
    </message>
    <message>
        <source>Completes %1 instalment</source>
        <translation>Schließt %1 Rate ab</translation>
    </message>
    <message>
        <source>Completes %1 instalments</source>
        <translation>Schließt %1 Raten ab</translation>
    </message>
    <message>
        <source>Costs %1 with the interest to this day. After it %2 are left, the next of %3, the last on %4.</source>
        <translation>Kostet %1 mit den Zinsen bis heute. Danach bleiben %2, die nächste Rate ist %3, die letzte am %4.</translation>
    </message>
    <message>
        <source>%1 payment</source>
        <translation>%1 Zahlung</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1 Zahlungen</translation>
    </message>
</context>
<context>
    <name>tally::ui::PeerModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Misbehaved</source>
        <translation>Fehlverhalten</translation>
    </message>
    <message>
        <source>At 100 % it is kept out for an hour.</source>
        <translation>Bei 100&#xa0;% bleibt er für eine Stunde ausgesperrt.</translation>
    </message>
    <message>
        <source>called us</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>we called</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>tally::ui::PoolModel</name>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>tally::ui::PortfolioPage</name>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Lent, outstanding</source>
        <translation>Verliehen, ausstehend</translation>
    </message>
    <message>
        <source>Interest received</source>
        <translation>Erhaltene Zinsen</translation>
    </message>
    <message>
        <source>Return a year (XIRR)</source>
        <translation>Rendite pro Jahr (XIRR)</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Abgeschrieben</translation>
    </message>
    <message>
        <source>Cash flow, last and next 12 months</source>
        <translation>Zahlungsstrom, letzte und nächste 12 Monate</translation>
    </message>
    <message>
        <source>Outstanding by grade and term</source>
        <translation>Ausstehend nach Bonität und Laufzeit</translation>
    </message>
    <message>
        <source>Outstanding by grade</source>
        <translation>Ausstehend nach Bonität</translation>
    </message>
    <message>
        <source>Outstanding by term</source>
        <translation>Ausstehend nach Laufzeit</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>In Verzug</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Zurückgezahlt</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Anteile: %1</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Meine Anteile</translation>
    </message>
    <message>
        <source>Your notes appear here once a bid of yours has won and the loan is paid out.</source>
        <translation>Ihre Anteile erscheinen hier, sobald ein Gebot von Ihnen gewonnen hat und das Darlehen ausgezahlt ist.</translation>
    </message>
    <message>
        <source>Look at the market</source>
        <translation>Zum Markt</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Your notes have been written to “%1”.</source>
        <translation>Ihre Anteile stehen jetzt in „%1“.</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 note</source>
        <translation>%1 Anteil</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Anteile</translation>
    </message>
    <message>
        <source>, %1 late</source>
        <translation>, %1 in Verzug</translation>
    </message>
    <message>
        <source>and %1 of principal</source>
        <translation>und %1 Tilgung</translation>
    </message>
    <message>
        <source>after losses; late loans at face</source>
        <translation>nach Verlusten; Verzug nominal</translation>
    </message>
    <message>
        <source>known once payments come</source>
        <translation>nach den ersten Zahlungen bekannt</translation>
    </message>
    <message>
        <source>Money-weighted: every amount lent and received on its day. What was written off is lost; late loans count with all that is outstanding.</source>
        <translation>Geldgewichtet: jeder verliehene und erhaltene Betrag an seinem Tag. Abgeschriebenes ist verloren; Darlehen in Verzug zählen mit allem, was aussteht.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Collect %1</source>
        <translation>%1 abrufen</translation>
    </message>
    <message>
        <source>Nothing waits: payments of borrowers can be collected here.</source>
        <translation>Nichts wartet: Hier lassen sich Zahlungen von Kreditnehmern abrufen.</translation>
    </message>
    <message>
        <source>Looking for payments that wait.</source>
        <translation>Wartende Zahlungen werden gesucht.</translation>
    </message>
    <message>
        <source>Sell…</source>
        <translation>Verkaufen…</translation>
    </message>
    <message>
        <source>Choose a note first.</source>
        <translation>Wählen Sie zuerst einen Anteil.</translation>
    </message>
    <message>
        <source>Its loan is not running any more.</source>
        <translation>Sein Darlehen läuft nicht mehr.</translation>
    </message>
    <message>
        <source>All of it is for sale already; look at the market for notes.</source>
        <translation>Er steht schon ganz zum Verkauf; sehen Sie im Markt für Anteile nach.</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Auszug…</translation>
    </message>
</context>
<context>
    <name>tally::ui::PracticeClock</name>
    <message>
        <source>Pause the practice clock</source>
        <translation>Übungsuhr anhalten</translation>
    </message>
    <message>
        <source>As fast as life</source>
        <translation>So schnell wie das Leben</translation>
    </message>
    <message>
        <source>An hour a second</source>
        <translation>Eine Stunde je Sekunde</translation>
    </message>
    <message>
        <source>A day a second: a month in half a minute</source>
        <translation>Ein Tag je Sekunde: ein Monat in einer halben Minute</translation>
    </message>
    <message>
        <source>Practice clock</source>
        <translation>Übungsuhr</translation>
    </message>
    <message>
        <source>Practice time</source>
        <translation>Übungszeit</translation>
    </message>
</context>
<context>
    <name>tally::ui::ProposalBox</name>
    <message>
        <source>Proposed changes</source>
        <translation>Vorgeschlagene Änderungen</translation>
    </message>
    <message>
        <source>You propose</source>
        <translation>Sie schlagen vor</translation>
    </message>
    <message>
        <source>The borrower proposes</source>
        <translation>Der Kreditnehmer schlägt vor</translation>
    </message>
    <message>
        <source>A lender proposes</source>
        <translation>Ein Geldgeber schlägt vor</translation>
    </message>
    <message>
        <source>%1 agreed, more than 66.67 % are needed</source>
        <translation>%1 haben zugestimmt, mehr als 66,67&#xa0;% sind nötig</translation>
    </message>
    <message>
        <source>; the borrower agrees</source>
        <translation>; der Kreditnehmer stimmt zu</translation>
    </message>
    <message>
        <source>; the borrower has not agreed yet</source>
        <translation>; der Kreditnehmer hat noch nicht zugestimmt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>. Votes end in %1.</source>
        <translation>. Die Abstimmung endet in %1.</translation>
    </message>
    <message>
        <source>Only the borrower and the lenders of this loan vote.</source>
        <translation>Nur der Kreditnehmer und die Geldgeber dieses Darlehens stimmen ab.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>You agree already.</source>
        <translation>Sie stimmen schon zu.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Say no</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>tally::ui::QrCode</name>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::ReceivePanel</name>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>One address for every asset. Money sent to it is yours as soon as its block is final.</source>
        <translation>Eine Adresse für jede Währung. An sie gesendetes Geld gehört Ihnen, sobald sein Block endgültig ist.</translation>
    </message>
    <message>
        <source>Your address: %1</source>
        <translation>Ihre Adresse: %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::RepaymentsPage</name>
    <message>
        <source>Repayments</source>
        <translation>Rückzahlungen</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>My instalments</source>
        <translation>Meine Raten</translation>
    </message>
    <message>
        <source>Nothing to pay. Instalments appear here once you have taken a loan.</source>
        <translation>Nichts zu zahlen. Raten erscheinen hier, sobald Sie ein Darlehen aufgenommen haben.</translation>
    </message>
    <message>
        <source>Ask for a loan</source>
        <translation>Darlehen beantragen</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Pay next instalment</source>
        <translation>Nächste Rate zahlen</translation>
    </message>
    <message>
        <source>Pay off early…</source>
        <translation>Ablösen…</translation>
    </message>
    <message>
        <source>The instalments have been written to “%1”.</source>
        <translation>Die Raten stehen jetzt in „%1“.</translation>
    </message>
    <message>
        <source>Nothing is due now</source>
        <translation>Jetzt ist nichts fällig</translation>
    </message>
    <message>
        <source>%1 due now</source>
        <translation>%1 jetzt fällig</translation>
    </message>
    <message>
        <source>, %1 of it late</source>
        <translation>, davon %1 in Verzug</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>Es ist nichts zu zahlen.</translation>
    </message>
    <message>
        <source>Choose an instalment first.</source>
        <translation>Wählen Sie zuerst eine Rate.</translation>
    </message>
    <message>
        <source>Nothing is left to pay on this loan.</source>
        <translation>Auf dieses Darlehen ist nichts mehr zu zahlen.</translation>
    </message>
    <message>
        <source>You have %1 available, less than is due.</source>
        <translation>Sie haben %1 verfügbar, weniger als fällig ist.</translation>
    </message>
    <message>
        <source>Pay instalment %1 of %2</source>
        <translation>Rate %1 von %2</translation>
    </message>
    <message>
        <source>%1, due %2. Instalments are paid in order.</source>
        <translation>%1, fällig %2. Raten werden der Reihe nach gezahlt.</translation>
    </message>
    <message>
        <source>Paying off takes %1 today; you have %2 available.</source>
        <translation>Die Ablösung kostet heute %1; Sie haben %2 verfügbar.</translation>
    </message>
    <message>
        <source>Pay another sum…</source>
        <translation>Andere Summe…</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Auszug…</translation>
    </message>
    <message>
        <source>Autopay…</source>
        <translation>Einzug…</translation>
    </message>
    <message>
        <source>Sign offline…</source>
        <translation>Offline signieren…</translation>
    </message>
    <message>
        <source>Signed ahead…</source>
        <translation>Vorab signiert…</translation>
    </message>
    <message>
        <source>Autopay is on…</source>
        <translation>Einzug an…</translation>
    </message>
    <message>
        <source>Choose an instalment of a loan that runs.</source>
        <translation>Wählen Sie eine Rate eines laufenden Darlehens.</translation>
    </message>
    <message>
        <source>This program has no service for offline signing.</source>
        <translation>Dieses Programm hat keinen Dienst zum Offline-Unterschreiben.</translation>
    </message>
</context>
<context>
    <name>tally::ui::RequestModel</name>
    <message>
        <source>Lender</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Kreditnehmer</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>tally::ui::ReviewView</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be signed</source>
        <translation>Was unterschrieben würde</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Bewiesen</translation>
    </message>
    <message>
        <source>Only claimed</source>
        <translation>Nur behauptet</translation>
    </message>
    <message>
        <source>The file also says, and nothing proves it: &quot;%1&quot;</source>
        <translation>Die Datei sagt auch, und nichts beweist es: „%1“</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Refused: %1%2.</source>
        <translation>Abgelehnt: %1%2.</translation>
    </message>
    <message>
        <source>Every figure below is proven, or computed from what is.</source>
        <translation>Jede Zahl unten ist bewiesen oder aus Bewiesenem berechnet.</translation>
    </message>
    <message>
        <source>True as of block %1 of %2 on %3. Your anchor is %4 older.</source>
        <translation>Gültig für Block %1 von %2 am %3. Ihr Anker ist %4 älter.</translation>
    </message>
    <message>
        <source>The data is %1 old.</source>
        <translation>Die Daten sind %1 alt.</translation>
    </message>
    <message numerus="yes">
        <source>Loan %1…: %2 still owed of %3, to %n lenders, at %4 %.</source>
        <translation>
            <numerusform>Darlehen %1…: noch %2 von %3 geschuldet, an %n Geldgeber, zu %4 %.</numerusform>
            <numerusform>Darlehen %1…: noch %2 von %3 geschuldet, an %n Geldgeber, zu %4 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fees of the network in all: %1.</source>
        <translation>Netzgebühren insgesamt: %1.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Tilgung</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Owed after</source>
        <translation>Danach geschuldet</translation>
    </message>
    <message>
        <source>Can be taken</source>
        <translation>Einlösbar</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Instalment %1</source>
        <translation>Rate %1</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them the account does not have the money yet.</source>
        <translation>
            <numerusform>Für %n davon hat das Konto das Geld noch nicht.</numerusform>
            <numerusform>Für %n davon hat das Konto das Geld noch nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier instalments are taken as paid by then.</source>
        <translation>
            <numerusform>%n frühere Rate gilt bis dahin als gezahlt.</numerusform>
            <numerusform>%n frühere Raten gelten bis dahin als gezahlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancels all of it that is not paid by then</source>
        <translation>Widerruft alles davon, was bis dahin nicht gezahlt ist</translation>
    </message>
    <message>
        <source>From then on %1 of these keys sign: %2</source>
        <translation>Von da an unterschreiben %1 dieser Schlüssel: %2</translation>
    </message>
    <message>
        <source>Whoever gets hold of the signed file can do nothing but what stands here, each in its window: no money can go to anybody else.</source>
        <translation>Wer die unterschriebene Datei in die Hände bekommt, kann nur tun, was hier steht, jedes in seinem Zeitfenster: An niemand anderen kann Geld gehen.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::SaleModel</name>
    <message>
        <source>Loan</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>For sale</source>
        <translation>Zum Verkauf</translation>
    </message>
    <message>
        <source>Best bid</source>
        <translation>Bestes Gebot</translation>
    </message>
    <message>
        <source>Next bid from</source>
        <translation>Nächstes Gebot ab</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Endet in</translation>
    </message>
    <message>
        <source>Owed on it</source>
        <translation>Darauf geschuldet</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>3 days from a bid</source>
        <translation>3 Tage ab einem Gebot</translation>
    </message>
</context>
<context>
    <name>tally::ui::ScheduleChart</name>
    <message>
        <source>Repayment schedule</source>
        <translation>Zahlungsplan</translation>
    </message>
    <message>
        <source>Instalment %1 of %2, due %3</source>
        <translation>Rate %1 von %2, fällig am %3</translation>
    </message>
    <message>
        <source>Principal %1</source>
        <translation>Tilgung %1</translation>
    </message>
    <message>
        <source>Interest %1</source>
        <translation>Zinsen %1</translation>
    </message>
    <message>
        <source>Late fee %1</source>
        <translation>Verzugsgebühr %1</translation>
    </message>
    <message>
        <source>Left to pay %1</source>
        <translation>Restschuld %1</translation>
    </message>
    <message>
        <source>No schedule yet.</source>
        <translation>Noch kein Zahlungsplan.</translation>
    </message>
    <message>
        <source>%1 instalments until %2: principal %3, interest %4 in all. Use the arrow keys to read each one.</source>
        <translation>%1 Raten bis %2: Tilgung %3, Zinsen %4 insgesamt. Mit den Pfeiltasten lesen Sie jede.</translation>
    </message>
    <message>
        <source>The schedule appears here once the numbers are in.</source>
        <translation>Der Zahlungsplan erscheint hier, sobald die Zahlen da sind.</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Tilgung</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
</context>
<context>
    <name>tally::ui::ScheduleModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Tilgung</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restschuld</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Paid on %1</source>
        <translation>Gezahlt am %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::SearchBox</name>
    <message>
        <source>Search pages, loans and addresses</source>
        <translation>Seiten, Darlehen und Adressen suchen</translation>
    </message>
    <message>
        <source>Search  (Ctrl+K)</source>
        <translation>Suchen  (Strg+K)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Send money to %1</source>
        <translation>Geld an %1 senden</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Loan %1 · %2</source>
        <translation>Darlehen %1 · %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>tally::ui::SecurityDialog</name>
    <message>
        <source>Pledge collateral</source>
        <translation>Sicherheit verpfänden</translation>
    </message>
    <message>
        <source>Guarantee this loan</source>
        <translation>Für dieses Darlehen bürgen</translation>
    </message>
    <message>
        <source>Bid for the collateral</source>
        <translation>Auf die Sicherheit bieten</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Netzgebühr</translation>
    </message>
    <message>
        <source>You lock %1 in your own balance for %2: it is free again when the loan is repaid or not funded, and if you stop paying it is sold to the best bid; what is left over after your lenders and guarantors comes back to you.</source>
        <translation>Sie sperren %1 in Ihrem eigenen Guthaben für %2: Sie sind wieder frei, wenn das Darlehen zurückgezahlt oder nicht finanziert ist; zahlen Sie nicht mehr, werden sie an das beste Gebot verkauft, und was nach Ihren Geldgebern und Bürgen übrig bleibt, kommt an Sie zurück.</translation>
    </message>
    <message>
        <source>You pledge</source>
        <translation>Sie verpfänden</translation>
    </message>
    <message>
        <source>I can do without this until the loan is repaid.</source>
        <translation>Ich kann darauf verzichten, bis das Darlehen zurückgezahlt ist.</translation>
    </message>
    <message>
        <source>Sign and pledge</source>
        <translation>Unterschreiben und verpfänden</translation>
    </message>
    <message>
        <source>%1 are being pledged for %2.</source>
        <translation>%1 werden für %2 verpfändet.</translation>
    </message>
    <message>
        <source>You answer for %1: if its borrower fails, you pay %2, at most %3, which is locked in your own balance until the loan is repaid; what you pay the borrower then owes you, after the lenders.</source>
        <translation>Sie bürgen für %1: Fällt der Kreditnehmer aus, zahlen Sie %2, höchstens %3, die in Ihrem eigenen Guthaben gesperrt sind, bis das Darlehen zurückgezahlt ist; was Sie zahlen, schuldet der Kreditnehmer dann Ihnen, nach den Geldgebern.</translation>
    </message>
    <message>
        <source>You answer for</source>
        <translation>Sie bürgen für</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>I would pay this for the borrower.</source>
        <translation>Ich würde das für den Kreditnehmer zahlen.</translation>
    </message>
    <message>
        <source>Sign and guarantee</source>
        <translation>Unterschreiben und bürgen</translation>
    </message>
    <message>
        <source>Your guarantee of up to %1 for %2 is on its way.</source>
        <translation>Ihre Bürgschaft über bis zu %1 für %2 ist unterwegs.</translation>
    </message>
    <message>
        <source>You bid %1 for %2: the money is locked in your own balance, free again at once when somebody bids more, and spent when the sale ends, in the same block in which %2 become yours. A bid cannot be withdrawn.</source>
        <translation>Sie bieten %1 für %2: Das Geld ist in Ihrem eigenen Guthaben gesperrt, sofort wieder frei, wenn jemand mehr bietet, und ausgegeben, wenn der Verkauf endet, im selben Block, in dem %2 Ihnen gehören. Ein Gebot lässt sich nicht zurückziehen.</translation>
    </message>
    <message>
        <source>You bid</source>
        <translation>Sie bieten</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>I want it at this price.</source>
        <translation>Ich will es zu diesem Preis.</translation>
    </message>
    <message>
        <source>Sign and bid</source>
        <translation>Unterschreiben und bieten</translation>
    </message>
    <message>
        <source>Your bid of %1 for %2 is on its way.</source>
        <translation>Ihr Gebot von %1 für %2 ist unterwegs.</translation>
    </message>
    <message>
        <source>Call the margin</source>
        <translation>Nachschuss fordern</translation>
    </message>
    <message>
        <source>You point at %1: if its collateral is worth too little by the last price, the borrower has %2 to pledge more or to pay, and else all is due at once.</source>
        <translation>Sie weisen auf %1 hin: Ist die Sicherheit nach dem letzten Preis zu wenig wert, hat der Kreditnehmer %2 Zeit, mehr zu verpfänden oder zu zahlen; sonst ist alles sofort fällig.</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Its collateral is worth too little.</source>
        <translation>Die Sicherheit ist zu wenig wert.</translation>
    </message>
    <message>
        <source>Sign and call</source>
        <translation>Unterschreiben und fordern</translation>
    </message>
    <message>
        <source>The margin of %1 is being called.</source>
        <translation>Für %1 wird Nachschuss gefordert.</translation>
    </message>
    <message>
        <source>Only the borrower can pledge for this loan.</source>
        <translation>Nur der Kreditnehmer kann für dieses Darlehen verpfänden.</translation>
    </message>
    <message>
        <source>This loan takes no collateral any more.</source>
        <translation>Dieses Darlehen nimmt keine Sicherheit mehr an.</translation>
    </message>
    <message>
        <source>Nobody answers for a loan of their own.</source>
        <translation>Niemand bürgt für ein eigenes Darlehen.</translation>
    </message>
    <message>
        <source>A loan is guaranteed while it takes bids.</source>
        <translation>Für ein Darlehen wird gebürgt, solange es Gebote annimmt.</translation>
    </message>
    <message>
        <source>Its collateral is not for sale.</source>
        <translation>Die Sicherheit steht nicht zum Verkauf.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>What you pledge</source>
        <translation>Was Sie verpfänden</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>How much of what is owed</source>
        <translation>Wie viel vom Geschuldeten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Preview and sign</source>
        <translation>Prüfen und unterschreiben</translation>
    </message>
    <message>
        <source>Collateral is another asset, locked in your own balance. It makes lending to you safer, so rates are lower.</source>
        <translation>Die Sicherheit ist eine andere Währung, gesperrt in Ihrem eigenen Guthaben. Sie macht es sicherer, Ihnen Geld zu leihen, also sind die Zinssätze niedriger.</translation>
    </message>
    <message>
        <source>Lenders see who answers for a loan. You are asked for nothing unless the borrower fails.</source>
        <translation>Geldgeber sehen, wer für ein Darlehen bürgt. Von Ihnen wird nichts verlangt, außer der Kreditnehmer fällt aus.</translation>
    </message>
    <message>
        <source>You would get %1.</source>
        <translation>Sie bekämen %1.</translation>
    </message>
    <message>
        <source>There is no other asset on this network.</source>
        <translation>Es gibt keine andere Währung in diesem Netz.</translation>
    </message>
    <message>
        <source>Say how much.</source>
        <translation>Sagen Sie, wie viel.</translation>
    </message>
    <message>
        <source>The next bid is %1 at least.</source>
        <translation>Das nächste Gebot ist mindestens %1.</translation>
    </message>
    <message>
        <source>You have %1 available, less than this.</source>
        <translation>Sie haben %1 verfügbar, weniger als das.</translation>
    </message>
</context>
<context>
    <name>tally::ui::SendPanel</name>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>Adresse des Empfängers</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount to send</source>
        <translation>Zu sendender Betrag</translation>
    </message>
    <message>
        <source>Asset to send</source>
        <translation>Zu sendende Währung</translation>
    </message>
    <message>
        <source>Reference, readable by everybody (optional)</source>
        <translation>Verwendungszweck, für alle lesbar (freiwillig)</translation>
    </message>
    <message>
        <source>Reference, readable by everybody</source>
        <translation>Verwendungszweck, für alle lesbar</translation>
    </message>
    <message>
        <source>Review and sign…</source>
        <translation>Prüfen und unterschreiben…</translation>
    </message>
    <message>
        <source>Paste it; then compare the first and last letters.</source>
        <translation>Fügen Sie sie ein; vergleichen Sie dann die ersten und letzten Zeichen.</translation>
    </message>
    <message>
        <source>Enter the address of the receiver.</source>
        <translation>Geben Sie die Adresse des Empfängers ein.</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <translation>Gültig: %1</translation>
    </message>
    <message>
        <source>(character %1)</source>
        <translation>(Zeichen %1)</translation>
    </message>
    <message>
        <source>This is your own address.</source>
        <translation>Das ist Ihre eigene Adresse.</translation>
    </message>
    <message>
        <source>More than the %1 you have available.</source>
        <translation>Mehr als die %1, die Sie verfügbar haben.</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 verfügbar</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Der Betrag muss größer als null sein.</translation>
    </message>
    <message>
        <source>The reference is too long.</source>
        <translation>Der Verwendungszweck ist zu lang.</translation>
    </message>
    <message>
        <source>Unlock the wallet first: the lock is at the lower right.</source>
        <translation>Entsperren Sie zuerst die Wallet: Das Schloss ist rechts unten.</translation>
    </message>
    <message>
        <source>Send money</source>
        <translation>Geld senden</translation>
    </message>
    <message>
        <source>You send %1 to the address below; once it is in a block nobody can bring it back.</source>
        <translation>Sie senden %1 an die Adresse unten; steht es in einem Block, kann es niemand zurückholen.</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Netzgebühr</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>Danach übrig</translation>
    </message>
    <message>
        <source>Reference, public</source>
        <translation>Verwendungszweck, öffentlich</translation>
    </message>
    <message>
        <source>I have compared the address with the receiver&apos;s.</source>
        <translation>Ich habe die Adresse mit der des Empfängers verglichen.</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>Unterschreiben und senden</translation>
    </message>
    <message>
        <source>%1 is on its way to %2; it will be final in the next block.</source>
        <translation>%1 sind unterwegs zu %2; im nächsten Block ist es endgültig.</translation>
    </message>
</context>
<context>
    <name>tally::ui::ShareBars</name>
    <message>
        <source>%1: %2 outstanding, %3 of all, in %4</source>
        <translation>%1: %2 ausstehend, %3 von allem, %4</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Anteil</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Anteile</translation>
    </message>
    <message>
        <source>Nothing outstanding.</source>
        <translation>Nichts ausstehend.</translation>
    </message>
    <message>
        <source>Nothing outstanding</source>
        <translation>Nichts ausstehend</translation>
    </message>
</context>
<context>
    <name>tally::ui::Shots</name>
    <message>
        <source>The folder “%1” cannot be made. Choose another one.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Free some space or choose another folder.</source>
        <translation>„%1“ lässt sich nicht schreiben. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>tally::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Show only icons</source>
        <translation>Nur Symbole zeigen</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>Namen der Seiten zeigen</translation>
    </message>
</context>
<context>
    <name>tally::ui::SignAwayDialog</name>
    <message>
        <source>Sign offline</source>
        <translation>Offline unterschreiben</translation>
    </message>
    <message>
        <source>This account signs on another machine</source>
        <translation>Dieses Konto unterschreibt auf einem anderen Rechner</translation>
    </message>
    <message>
        <source>The request is being made, with the proofs that the other machine asks for.</source>
        <translation>Die Anfrage entsteht, mit den Beweisen, die der andere Rechner verlangt.</translation>
    </message>
    <message>
        <source>Carry the request to the machine without a network</source>
        <translation>Die Anfrage zum Rechner ohne Netz bringen</translation>
    </message>
    <message>
        <source>It proves what is owed. Open it there in the offline window, compare the words, and sign.</source>
        <translation>Sie beweist, was geschuldet ist. Dort im Offline-Fenster öffnen, die Wörter vergleichen und unterschreiben.</translation>
    </message>
    <message>
        <source>Bring the signed file back</source>
        <translation>Die unterschriebene Datei zurückbringen</translation>
    </message>
    <message>
        <source>The file, pictures of its codes in any order, or its text. Of a joint account the copies of all who signed, one after the other.</source>
        <translation>Die Datei, Bilder ihrer Codes in beliebiger Reihenfolge oder ihr Text. Bei einem Gemeinschaftskonto die Kopien aller, die unterschrieben haben, eine nach der anderen.</translation>
    </message>
    <message>
        <source>Held until their time</source>
        <translation>Aufbewahrt bis zu ihrer Zeit</translation>
    </message>
    <message>
        <source>Which instalments of %1?</source>
        <translation>Welche Raten von %1?</translation>
    </message>
    <message>
        <source>Each becomes a transaction of its own that the network takes in its window only. Your node keeps them and sends each at its time.</source>
        <translation>Jede wird eine eigene Transaktion, die das Netz nur in ihrem Zeitfenster annimmt. Ihr Knoten bewahrt sie auf und sendet jede zu ihrer Zeit.</translation>
    </message>
    <message>
        <source>All that are left, %1 to %2</source>
        <translation>Alle übrigen, %1 bis %2</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Einige davon</translation>
    </message>
    <message>
        <source>First instalment</source>
        <translation>Erste Rate</translation>
    </message>
    <message>
        <source>Last instalment</source>
        <translation>Letzte Rate</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Let each cover a late fee and be taken late</source>
        <translation>Jede darf eine Verzugsgebühr decken und verspätet angenommen werden</translation>
    </message>
    <message>
        <source>Sign a cancellation beside them</source>
        <translation>Dazu einen Widerruf unterschreiben</translation>
    </message>
    <message>
        <source>The cancellation stays with your node until you want it: then everything that is not paid yet becomes void at once.</source>
        <translation>Der Widerruf bleibt bei Ihrem Knoten, bis Sie ihn wollen: Dann wird alles noch nicht Gezahlte auf einmal nichtig.</translation>
    </message>
    <message>
        <source>A thief of the signed file can make these payments to your lenders, each in its window, and cancel them. Nothing else: the money cannot go to the thief.</source>
        <translation>Ein Dieb der unterschriebenen Datei kann diese Zahlungen an Ihre Geldgeber leisten, jede in ihrem Zeitfenster, und sie widerrufen. Sonst nichts: An den Dieb kann das Geld nicht gehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n instalments of about %1, %2 to %3.</source>
        <translation>
            <numerusform>%n Rate von etwa %1, %2 bis %3.</numerusform>
            <numerusform>%n Raten von etwa %1, %2 bis %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the request</source>
        <translation>Anfrage stellen</translation>
    </message>
    <message>
        <source>I have signed it</source>
        <translation>Ich habe unterschrieben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Collecting the proofs…</source>
        <translation>Beweise werden gesammelt…</translation>
    </message>
    <message>
        <source>More have to sign. Bring the next copy.</source>
        <translation>Es müssen noch mehr unterschreiben. Bringen Sie die nächste Kopie.</translation>
    </message>
    <message>
        <source>Everything in this file is held already.</source>
        <translation>Alles in dieser Datei wird schon aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n transactions are held. The node sends each in its window while it runs; “Signed ahead…” shows what becomes of them.</source>
        <translation>
            <numerusform>%n Transaktion wird aufbewahrt. Der Knoten sendet sie in ihrem Zeitfenster, solange er läuft; „Vorab signiert…“ zeigt, was aus ihr wird.</numerusform>
            <numerusform>%n Transaktionen werden aufbewahrt. Der Knoten sendet jede in ihrem Zeitfenster, solange er läuft; „Vorab signiert…“ zeigt, was aus ihnen wird.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::Signatures</name>
    <message>
        <source>%1 of %2 signatures are here: %3</source>
        <translation>%1 von %2 Unterschriften sind da: %3</translation>
    </message>
    <message>
        <source>nobody has signed yet</source>
        <translation>noch hat niemand unterschrieben</translation>
    </message>
    <message>
        <source>A joint account needs 1 to 16 different keys, and at most as many signatures as keys.</source>
        <translation>Ein Gemeinschaftskonto braucht 1 bis 16 verschiedene Schlüssel und höchstens so viele Unterschriften wie Schlüssel.</translation>
    </message>
</context>
<context>
    <name>tally::ui::StageLine</name>
    <message>
        <source>Step %1 of %2: %3. %4</source>
        <translation>Schritt %1 von %2: %3. %4</translation>
    </message>
</context>
<context>
    <name>tally::ui::StakeDialog</name>
    <message>
        <source>Stake coins</source>
        <translation>Münzen einsetzen</translation>
    </message>
    <message>
        <source>Take stake back</source>
        <translation>Einsatz zurückfordern</translation>
    </message>
    <message>
        <source>Move stake to another validator</source>
        <translation>Einsatz zu einem anderen Validator verschieben</translation>
    </message>
    <message>
        <source>It earns a share of what the validator earns, less its commission. If the validator signs two different things, at least 5 % of it is lost; if it is silent for hours again and again, 0.01 %.</source>
        <translation>Er verdient einen Anteil an dem, was der Validator verdient, abzüglich dessen Provision. Unterschreibt der Validator zweierlei, sind mindestens 5&#xa0;% davon verloren; schweigt er immer wieder stundenlang, 0,01&#xa0;%.</translation>
    </message>
    <message>
        <source>It stops earning at once and is free in your balance after 21 days; until then it still answers for what the validator did.</source>
        <translation>Er verdient sofort nichts mehr und ist nach 21 Tagen frei in Ihrem Guthaben; bis dahin haftet er noch für das, was der Validator getan hat.</translation>
    </message>
    <message>
        <source>It earns with the other at once, still answers for 21 days for what the first did, and cannot move again in that time.</source>
        <translation>Er verdient sofort beim anderen, haftet noch 21 Tage für das, was der erste getan hat, und lässt sich in dieser Zeit nicht wieder verschieben.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validator</translation>
    </message>
    <message>
        <source>%1, commission %2</source>
        <translation>%1, Provision %2</translation>
    </message>
    <message>
        <source>Validator to move to</source>
        <translation>Validator, zu dem verschoben wird</translation>
    </message>
    <message>
        <source>%1, commission %2, %3</source>
        <translation>%1, Provision %2, %3</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Preview and sign</source>
        <translation>Prüfen und unterschreiben</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Der Betrag muss größer als null sein.</translation>
    </message>
    <message>
        <source>More than the %1 you have available beside the fee.</source>
        <translation>Mehr als die %1, die neben der Gebühr verfügbar sind.</translation>
    </message>
    <message>
        <source>More than the %1 you have staked there.</source>
        <translation>Mehr als die %1, die Sie dort eingesetzt haben.</translation>
    </message>
    <message>
        <source>The least is %1.</source>
        <translation>Das Mindeste ist %1.</translation>
    </message>
    <message>
        <source>There is no other validator to move to.</source>
        <translation>Es gibt keinen anderen Validator, zu dem verschoben werden kann.</translation>
    </message>
    <message>
        <source>This validator is out for ever: choose another.</source>
        <translation>Dieser Validator ist für immer ausgeschlossen: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This stake has moved before: it can move again from %1 on.</source>
        <translation>Dieser Einsatz wurde schon verschoben: Ab %1 geht es wieder.</translation>
    </message>
    <message>
        <source>Unlock the wallet first: the lock is at the lower right.</source>
        <translation>Entsperren Sie zuerst die Wallet: Das Schloss ist rechts unten.</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>Unterschreiben und senden</translation>
    </message>
    <message>
        <source>I have read what follows from it.</source>
        <translation>Ich habe gelesen, was daraus folgt.</translation>
    </message>
    <message>
        <source>You stake %1 with %2.</source>
        <translation>Sie setzen %1 bei %2 ein.</translation>
    </message>
    <message>
        <source>%1 will be staked with the next block.</source>
        <translation>Mit dem nächsten Block sind %1 eingesetzt.</translation>
    </message>
    <message>
        <source>You take %1 back from %2; it is free after 21 days.</source>
        <translation>Sie fordern %1 von %2 zurück; nach 21 Tagen sind sie frei.</translation>
    </message>
    <message>
        <source>%1 will be on its way back with the next block.</source>
        <translation>Mit dem nächsten Block sind %1 auf dem Rückweg.</translation>
    </message>
    <message>
        <source>You move %1 from %2 to %3.</source>
        <translation>Sie verschieben %1 von %2 zu %3.</translation>
    </message>
    <message>
        <source>%1 will have moved with the next block.</source>
        <translation>Mit dem nächsten Block sind %1 verschoben.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Netzgebühr</translation>
    </message>
    <message>
        <source>Claim rewards</source>
        <translation>Vergütung abrufen</translation>
    </message>
    <message>
        <source>%1 that your stake with %2 has earned goes into your balance.</source>
        <translation>%1, die Ihr Einsatz bei %2 verdient hat, gehen in Ihr Guthaben.</translation>
    </message>
    <message>
        <source>I want it in my balance.</source>
        <translation>Ich will sie in meinem Guthaben haben.</translation>
    </message>
    <message>
        <source>Sign and claim</source>
        <translation>Unterschreiben und abrufen</translation>
    </message>
    <message>
        <source>%1 will be in your balance with the next block.</source>
        <translation>Mit dem nächsten Block sind %1 in Ihrem Guthaben.</translation>
    </message>
</context>
<context>
    <name>tally::ui::StakeModel</name>
    <message>
        <source>earning</source>
        <translation>verdient</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>jailed</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>out for ever</source>
        <translation>für immer ausgeschlossen</translation>
    </message>
    <message>
        <source>You have nothing staked. Stake with a validator and earn a share of what it earns from fees and from 2 % of new coins a year; you can take it back at any time and have it 21 days later.</source>
        <translation>Sie haben nichts eingesetzt. Setzen Sie bei einem Validator ein und verdienen Sie einen Anteil an dem, was er aus Gebühren und aus 2&#xa0;% neuen Münzen im Jahr verdient; Sie können den Einsatz jederzeit zurückfordern und haben ihn 21 Tage später.</translation>
    </message>
    <message>
        <source>Your stake with %1 does not earn and never will: that validator signed two different things and is out for ever. Take it back; it is free after 21 days.</source>
        <translation>Ihr Einsatz bei %1 verdient nichts und wird nie etwas verdienen: Dieser Validator hat zweierlei unterschrieben und ist für immer ausgeschlossen. Fordern Sie ihn zurück; nach 21 Tagen ist er frei.</translation>
    </message>
    <message>
        <source>Your stake with %1 does not earn: that validator was silent too long. Its operator can bring it back from %2 on; or move your stake to another.</source>
        <translation>Ihr Einsatz bei %1 verdient nichts: Dieser Validator hat zu lange geschwiegen. Sein Betreiber kann ihn ab %2 zurückholen; oder verschieben Sie Ihren Einsatz zu einem anderen.</translation>
    </message>
    <message>
        <source>Your stake with %1 does not earn yet: that validator is not among those who vote. The set can change in %2 minutes, if it has enough stake then.</source>
        <translation>Ihr Einsatz bei %1 verdient noch nichts: Dieser Validator gehört nicht zu denen, die abstimmen. Das kann sich in %2 Minuten ändern, wenn er dann genug Einsatz hat.</translation>
    </message>
    <message>
        <source>All your stake earns. What is earned waits until you claim it.</source>
        <translation>Ihr ganzer Einsatz verdient. Das Verdiente wartet, bis Sie es abrufen.</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validator</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Voting share</source>
        <translation>Stimmanteil</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>Missed, 4 h</source>
        <translation>Verpasst, 4&#xa0;h</translation>
    </message>
    <message>
        <source>My stake</source>
        <translation>Mein Einsatz</translation>
    </message>
    <message>
        <source>My reward</source>
        <translation>Meine Vergütung</translation>
    </message>
    <message>
        <source>%1 is run by %2, with %3 staked in all.</source>
        <translation>%1 wird von %2 betrieben; insgesamt sind %3 eingesetzt.</translation>
    </message>
    <message>
        <source>It takes %1 of what others&apos; stake earns, for ever at most %2, and up by at most %3 a day.</source>
        <translation>Er nimmt %1 von dem, was der Einsatz anderer verdient; für immer höchstens %2, und höchstens %3 mehr am Tag.</translation>
    </message>
    <message>
        <source>Of its votes %1 are the founders&apos;, which no coins stand behind.</source>
        <translation>Von seinen Stimmen sind %1 jene der Gründer, hinter denen keine Münzen stehen.</translation>
    </message>
    <message>
        <source>It missed %1 of the last four hours; at half of them it is suspended.</source>
        <translation>Er hat %1 der letzten vier Stunden versäumt; bei der Hälfte davon wird er ausgesetzt.</translation>
    </message>
    <message>
        <source>It does not vote yet: the set changes once an hour, and the 64 with most stake are in it.</source>
        <translation>Er stimmt noch nicht ab: Die Menge wechselt einmal in der Stunde, und die 64 mit dem größten Einsatz gehören dazu.</translation>
    </message>
    <message>
        <source>It was silent too long and is suspended: its operator can bring it back from %1 on.</source>
        <translation>Er hat zu lange geschwiegen und ist ausgesetzt: Sein Betreiber kann ihn ab %1 zurückbringen.</translation>
    </message>
    <message>
        <source>It was silent too long and is suspended until its operator brings it back, which is possible now.</source>
        <translation>Er hat zu lange geschwiegen und ist ausgesetzt, bis sein Betreiber ihn zurückbringt; das ist jetzt möglich.</translation>
    </message>
    <message>
        <source>It signed two different things and is out for ever.</source>
        <translation>Er hat zwei verschiedene Dinge unterschrieben und ist für immer ausgeschlossen.</translation>
    </message>
</context>
<context>
    <name>tally::ui::StakePage</name>
    <message>
        <source>Stake</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>My stake</source>
        <translation>Mein Einsatz</translation>
    </message>
    <message>
        <source>Earned, to claim</source>
        <translation>Verdient, abzurufen</translation>
    </message>
    <message>
        <source>On its way back</source>
        <translation>Auf dem Rückweg</translation>
    </message>
    <message>
        <source>Free to stake</source>
        <translation>Frei zum Einsetzen</translation>
    </message>
    <message>
        <source>Validators</source>
        <translation>Validatoren</translation>
    </message>
    <message>
        <source>Claim rewards</source>
        <translation>Vergütung abrufen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurückfordern…</translation>
    </message>
    <message>
        <source>Stake…</source>
        <translation>Einsetzen…</translation>
    </message>
    <message>
        <source>Those who make blocks final appear here.</source>
        <translation>Hier stehen dann die, die Blöcke endgültig machen.</translation>
    </message>
    <message>
        <source>The table has been written to %1.</source>
        <translation>Die Tabelle steht jetzt in %1.</translation>
    </message>
    <message>
        <source>nothing on its way</source>
        <translation>nichts unterwegs</translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>nächste am %1</translation>
    </message>
    <message>
        <source>Make or restore a wallet first.</source>
        <translation>Legen Sie zuerst eine Wallet an oder stellen Sie eine wieder her.</translation>
    </message>
    <message>
        <source>Choose a validator first.</source>
        <translation>Wählen Sie zuerst einen Validator.</translation>
    </message>
    <message>
        <source>This validator is out for ever: choose another.</source>
        <translation>Dieser Validator ist für immer ausgeschlossen: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>You have nothing staked with this validator.</source>
        <translation>Bei diesem Validator haben Sie nichts eingesetzt.</translation>
    </message>
    <message>
        <source>There is no other validator to move to.</source>
        <translation>Es gibt keinen anderen Validator, zu dem verschoben werden kann.</translation>
    </message>
    <message>
        <source>Nothing has been earned with this validator yet.</source>
        <translation>Bei diesem Validator wurde noch nichts verdient.</translation>
    </message>
    <message>
        <source>Run one…</source>
        <translation>Einen betreiben…</translation>
    </message>
    <message>
        <source>Run a validator</source>
        <translation>Einen Validator betreiben</translation>
    </message>
    <message>
        <source>Register a validator, set its commission, bring it back</source>
        <translation>Einen Validator anmelden, seine Provision festlegen, ihn zurückbringen</translation>
    </message>
    <message>
        <source>Another account runs the chosen validator.</source>
        <translation>Den gewählten Validator betreibt ein anderes Konto.</translation>
    </message>
    <message>
        <source>This validator is out for ever: register one with a new key.</source>
        <translation>Dieser Validator ist für immer ausgeschlossen: Melden Sie einen mit neuem Schlüssel an.</translation>
    </message>
    <message>
        <source>The practice network has one validator, inside this program.</source>
        <translation>Das Übungsnetz hat einen Validator, in diesem Programm.</translation>
    </message>
    <message>
        <source>Register a validator…</source>
        <translation>Einen Validator anmelden…</translation>
    </message>
    <message>
        <source>Set its commission…</source>
        <translation>Seine Provision festlegen…</translation>
    </message>
    <message>
        <source>It is not suspended.</source>
        <translation>Er ist nicht ausgesetzt.</translation>
    </message>
    <message>
        <source>It can come back from %1 on.</source>
        <translation>Er kann ab %1 zurückkommen.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückbringen</translation>
    </message>
</context>
<context>
    <name>tally::ui::StatementDialog</name>
    <message>
        <source>Statement of a year</source>
        <translation>Jahresauszug</translation>
    </message>
    <message>
        <source>As lender or as borrower</source>
        <translation>Als Geldgeber oder als Kreditnehmer</translation>
    </message>
    <message>
        <source>What I lent</source>
        <translation>Was ich verliehen habe</translation>
    </message>
    <message>
        <source>What I borrowed</source>
        <translation>Was ich geliehen habe</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Loans of the year</source>
        <translation>Darlehen des Jahres</translation>
    </message>
    <message>
        <source>Nothing was lent or borrowed in this year.</source>
        <translation>In diesem Jahr wurde nichts verliehen oder geliehen.</translation>
    </message>
    <message>
        <source>A payment counts on the day on which the borrower paid it, whether or not it has been collected since.</source>
        <translation>Eine Zahlung zählt zu dem Tag, an dem der Kreditnehmer sie geleistet hat, ob sie seither abgerufen wurde oder nicht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Auszug speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Portable documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>The figures are being read.</source>
        <translation>Die Zahlen werden gelesen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All loans, in %1. %2</source>
        <translation>Alle Darlehen, in %1. %2</translation>
    </message>
    <message>
        <source>The statement has been written to “%1”.</source>
        <translation>Der Auszug steht jetzt in „%1“.</translation>
    </message>
</context>
<context>
    <name>tally::ui::StatementModel</name>
    <message>
        <source>Loan</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <source>Notes traded</source>
        <translation>Anteile gehandelt</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Zurückgezahlt</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>Late charges</source>
        <translation>Verzugskosten</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Abgeschrieben</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Eingetrieben</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>An instalment was due and unpaid.</source>
        <translation>Eine Rate war fällig und unbezahlt.</translation>
    </message>
</context>
<context>
    <name>tally::ui::StatusStrip</name>
    <message>
        <source>State of the node</source>
        <translation>Zustand des Knotens</translation>
    </message>
    <message>
        <source>The newest block. Open the Node page.</source>
        <translation>Der neueste Block. Öffnet die Seite Knoten.</translation>
    </message>
    <message>
        <source>Who this node talks to. Open the Node page.</source>
        <translation>Mit wem dieser Knoten spricht. Öffnet die Seite Knoten.</translation>
    </message>
    <message>
        <source>Who makes blocks final. Open the Node page.</source>
        <translation>Wer Blöcke endgültig macht. Öffnet die Seite Knoten.</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>Datenspeicher wird geöffnet…</translation>
    </message>
    <message>
        <source>The node has stopped</source>
        <translation>Der Knoten ist stehen geblieben</translation>
    </message>
    <message>
        <source>Final block %1 · %2</source>
        <translation>Endgültiger Block %1 · %2</translation>
    </message>
    <message>
        <source>practice, no peers</source>
        <translation>Übung, keine Peers</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 Peer</translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation>%1 Peers</translation>
    </message>
    <message>
        <source>1 validator</source>
        <translation>1 Validator</translation>
    </message>
    <message>
        <source>%1 validators</source>
        <translation>%1 Validatoren</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>entsperrt</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>wird geöffnet…</translation>
    </message>
    <message>
        <source>no wallet</source>
        <translation>keine Wallet</translation>
    </message>
    <message>
        <source>This practice wallet has no passphrase, so it stays unlocked.</source>
        <translation>Diese Übungs-Wallet hat keine Passphrase und bleibt daher entsperrt.</translation>
    </message>
    <message>
        <source>There is no wallet to lock yet.</source>
        <translation>Es gibt noch keine Wallet zum Sperren.</translation>
    </message>
    <message>
        <source>Unlock the wallet</source>
        <translation>Wallet entsperren</translation>
    </message>
    <message>
        <source>Lock the wallet</source>
        <translation>Wallet sperren</translation>
    </message>
    <message>
        <source>no peers</source>
        <translation>keine Knoten</translation>
    </message>
</context>
<context>
    <name>tally::ui::Sums</name>
    <message>
        <source>rounded to the nearest cent, ties to even</source>
        <translation>auf den nächsten Cent gerundet, Hälften zum geraden</translation>
    </message>
    <message>
        <source>late interest %1, accrued before</source>
        <translation>Verzugszinsen %1, vorher aufgelaufen</translation>
    </message>
    <message>
        <source>late interest %1 = %2, and what accrued before a payment in part</source>
        <translation>Verzugszinsen %1 = %2, dazu vor einer Teilzahlung Aufgelaufenes</translation>
    </message>
    <message>
        <source>%1 of arrears came over from the terms before</source>
        <translation>%1 Rückstand aus den vorigen Bedingungen übernommen</translation>
    </message>
    <message>
        <source>%1 of charges were waived</source>
        <translation>%1 an Gebühren wurden erlassen</translation>
    </message>
    <message>
        <source>The newest rate of %1, %2 on %3, is too old (or the loan could not be paid at it), so %4 stays from instalment %5 on.</source>
        <translation>Der neueste Satz von %1, %2 am %3, ist zu alt (oder das Darlehen wäre damit nicht zu zahlen), also bleiben %4 ab Rate %5.</translation>
    </message>
    <message>
        <source>From instalment %6 on %5 = %1 of %2, posted for %3, and %4 above it, within floor and cap.</source>
        <translation>Ab Rate %6 gelten %5 = %1 von %2, veröffentlicht für %3, und %4 darüber, innerhalb von Unter- und Obergrenze.</translation>
    </message>
    <message>
        <source>Instalment %1: its interest is %4 = %2, %3</source>
        <translation>Rate %1: Ihre Zinsen sind %4 = %2, %3</translation>
    </message>
    <message>
        <source>this payment brought %1 of interest and %2 of principal</source>
        <translation>diese Zahlung brachte %1 Zinsen und %2 Tilgung</translation>
    </message>
    <message>
        <source>Interest %1 = %2, %3</source>
        <translation>Zinsen %1 = %2, %3</translation>
    </message>
    <message>
        <source>Interest since the last due date %1 = %2, %3</source>
        <translation>Zinsen seit der letzten Fälligkeit %1 = %2, %3</translation>
    </message>
    <message>
        <source>%1 of interest that was due before, less what was paid of it</source>
        <translation>%1 Zinsen, die vorher fällig waren, abzüglich des darauf Gezahlten</translation>
    </message>
    <message>
        <source>late fee %1, as the terms say</source>
        <translation>Verzugsgebühr %1 laut Bedingungen</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>insgesamt %1</translation>
    </message>
    <message>
        <source>%1 = %2 interest, %6; %3 − %2 = %4 principal; %5 is left.</source>
        <translation>%1 = %2 Zinsen, %6; %3 − %2 = %4 Tilgung; %5 bleiben.</translation>
    </message>
    <message>
        <source>Late fee and late interest: %1.</source>
        <translation>Verzugsgebühr und Verzugszinsen: %1.</translation>
    </message>
    <message>
        <source>Of this, %1 is paid.</source>
        <translation>Davon sind %1 gezahlt.</translation>
    </message>
    <message>
        <source>The terms ask for %1 once an instalment is unpaid %2 days after it is due.</source>
        <translation>Die Bedingungen verlangen %1, sobald eine Rate %2 Tage nach Fälligkeit unbezahlt ist.</translation>
    </message>
    <message>
        <source>%1 of interest and %2 of late interest and fee are not asked for any more.</source>
        <translation>%1 Zinsen und %2 Verzugszinsen und -gebühr werden nicht mehr verlangt.</translation>
    </message>
    <message>
        <source>%1 − %2 = %3 was outstanding; %2 of arrears became principal.</source>
        <translation>%1 − %2 = %3 war die Restschuld; %2 Rückstand wurden zu Kapital.</translation>
    </message>
    <message>
        <source>%1 is outstanding; %2 of arrears come with the next instalment.</source>
        <translation>Die Restschuld ist %1; %2 Rückstand kommen mit der nächsten Rate.</translation>
    </message>
    <message>
        <source>The borrower&apos;s word on proposal %1: %2.</source>
        <translation>Das Wort des Kreditnehmers zu Vorschlag %1: %2.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 of %2 units, as lent; proposal %3: %4.</source>
        <translation>%1 von %2 Einheiten, wie verliehen; Vorschlag %3: %4.</translation>
    </message>
</context>
<context>
    <name>tally::ui::SyncOverlay</name>
    <message>
        <source>Progress of the node</source>
        <translation>Fortschritt des Knotens</translation>
    </message>
    <message>
        <source>Hide this; the work goes on</source>
        <translation>Ausblenden; die Arbeit geht weiter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading the last final block from disk.</source>
        <translation>Der letzte endgültige Block wird von der Platte gelesen.</translation>
    </message>
    <message>
        <source>Living through the first months</source>
        <translation>Die ersten Monate vergehen</translation>
    </message>
    <message>
        <source>The practice market is at block %1; the pages fill as you watch.</source>
        <translation>Der Übungsmarkt ist bei Block %1; die Seiten füllen sich beim Zusehen.</translation>
    </message>
    <message>
        <source>Block %1. What you see is true as of that block.</source>
        <translation>Block %1. Was Sie sehen, gilt ab diesem Block.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>noch etwa eine Minute</translation>
    </message>
    <message>
        <source>about %1 minutes left</source>
        <translation>noch etwa %1 Minuten</translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>noch etwa eine Stunde</translation>
    </message>
    <message>
        <source>about %1 hours left</source>
        <translation>noch etwa %1 Stunden</translation>
    </message>
    <message>
        <source>about %1 days left</source>
        <translation>noch etwa %1 Tage</translation>
    </message>
    <message>
        <source>Step 2 of 4: looking for other nodes</source>
        <translation>Schritt 2 von 4: sucht andere Knoten</translation>
    </message>
    <message>
        <source>None is connected. What you see is true as of block %1. Start with --connect HOST:PORT of a node, or wait for one to call.</source>
        <translation>Keiner ist verbunden. Was Sie sehen, stimmt bis Block %1. Starten Sie mit --connect HOST:PORT eines Knotens, oder warten Sie, bis einer anruft.</translation>
    </message>
    <message>
        <source>Step 1 of 4: opening the store</source>
        <translation>Schritt 1 von 4: öffnet den Speicher</translation>
    </message>
    <message>
        <source>Block %1 of %2. What you see is true as of that block.</source>
        <translation>Block %1 von %2. Was Sie sehen, stimmt bis zu diesem Block.</translation>
    </message>
    <message>
        <source>Step 3 of 4: catching up with the network</source>
        <translation>Schritt 3 von 4: holt das Netzwerk ein</translation>
    </message>
</context>
<context>
    <name>tally::ui::TableView</name>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write all rows to a CSV file</source>
        <translation>Alle Zeilen in eine CSV-Datei schreiben</translation>
    </message>
</context>
<context>
    <name>tally::ui::TimelineModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Tilgung</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
</context>
<context>
    <name>tally::ui::UnlockDialog</name>
    <message>
        <source>Unlock the wallet</source>
        <translation>Wallet entsperren</translation>
    </message>
    <message>
        <source>Looking needs no key. Signing does: the passphrase opens it until you lock the wallet or close the window.</source>
        <translation>Ansehen braucht keinen Schlüssel, Unterschreiben schon: Die Passphrase öffnet ihn, bis Sie die Wallet sperren oder das Fenster schließen.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
</context>
<context>
    <name>tally::ui::ValidatorDialog</name>
    <message>
        <source>A validator signs every block, day and night, and earns a commission of what others&apos; stake earns with it. Silent for two of four hours, it is suspended. If it ever signs two different things, as when its key runs on two machines, at least 5 % of all stake with it is lost and it is out for ever.</source>
        <translation>Ein Validator unterschreibt jeden Block, Tag und Nacht, und verdient eine Provision von dem, was der Einsatz anderer bei ihm verdient. Schweigt er zwei von vier Stunden, wird er ausgesetzt. Unterschreibt er je zwei verschiedene Dinge, etwa weil sein Schlüssel auf zwei Rechnern läuft, gehen mindestens 5 % allen Einsatzes bei ihm verloren, und er ist für immer ausgeschlossen.</translation>
    </message>
    <message>
        <source>Register a validator</source>
        <translation>Einen Validator anmelden</translation>
    </message>
    <message>
        <source>Set the commission</source>
        <translation>Die Provision festlegen</translation>
    </message>
    <message>
        <source>What others&apos; stake with this validator pays it out of what it earns. It can fall at any time, and rise once a day by at most %1, never above %2.</source>
        <translation>Was der Einsatz anderer bei diesem Validator ihm von seinem Verdienst zahlt. Sie kann jederzeit sinken und einmal am Tag um höchstens %1 steigen, nie über %2.</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validator</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Preview and sign</source>
        <translation>Vorschau und unterschreiben</translation>
    </message>
    <message>
        <source>Where the validator runs</source>
        <translation>Wo der Validator läuft</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>on another machine</source>
        <translation>auf einem anderen Rechner</translation>
    </message>
    <message>
        <source>It runs</source>
        <translation>Er läuft</translation>
    </message>
    <message>
        <source>looking for its key…</source>
        <translation>sucht seinen Schlüssel…</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sein Schlüssel</translation>
    </message>
    <message>
        <source>Claim of the validator</source>
        <translation>Anspruch des Validators</translation>
    </message>
    <message>
        <source>Paste what its machine says</source>
        <translation>Einfügen, was sein Rechner sagt</translation>
    </message>
    <message>
        <source>Its claim</source>
        <translation>Sein Anspruch</translation>
    </message>
    <message>
        <source>Highest commission, for ever</source>
        <translation>Höchste Provision, für immer</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>Nie über</translation>
    </message>
    <message>
        <source>Largest rise of the commission in a day</source>
        <translation>Größter Anstieg der Provision an einem Tag</translation>
    </message>
    <message>
        <source>Rises a day by at most</source>
        <translation>Steigt am Tag höchstens um</translation>
    </message>
    <message>
        <source>Own stake</source>
        <translation>Eigener Einsatz</translation>
    </message>
    <message>
        <source>This program keeps no validator key.</source>
        <translation>Dieses Programm hat keinen Validator-Schlüssel.</translation>
    </message>
    <message>
        <source>%1, kept in the file validator.key of this node&apos;s folder</source>
        <translation>%1, in der Datei validator.key im Ordner dieses Knotens</translation>
    </message>
    <message>
        <source>On its machine run: tallystick-cli tool validator claim key=FILE chain=%1 operator=%2</source>
        <translation>Auf seinem Rechner: tallystick-cli tool validator claim key=DATEI chain=%1 operator=%2</translation>
    </message>
    <message>
        <source>A claim has 192 hexadecimal digits. Copy it as a whole.</source>
        <translation>Ein Anspruch hat 192 hexadezimale Ziffern. Kopieren Sie ihn ganz.</translation>
    </message>
    <message>
        <source>Looking for the key…</source>
        <translation>Sucht den Schlüssel…</translation>
    </message>
    <message>
        <source>This validator key is registered already.</source>
        <translation>Dieser Validator-Schlüssel ist schon angemeldet.</translation>
    </message>
    <message>
        <source>Enter a rate in percent.</source>
        <translation>Geben Sie einen Satz in Prozent ein.</translation>
    </message>
    <message>
        <source>A commission is at most 100 %.</source>
        <translation>Eine Provision ist höchstens 100 %.</translation>
    </message>
    <message>
        <source>The commission is above its own limit of %1.</source>
        <translation>Die Provision liegt über ihrer eigenen Grenze von %1.</translation>
    </message>
    <message>
        <source>It cannot rise by more than its limit.</source>
        <translation>Sie kann nicht um mehr als ihre Grenze steigen.</translation>
    </message>
    <message>
        <source>That is its commission now.</source>
        <translation>Das ist schon seine Provision.</translation>
    </message>
    <message>
        <source>It can rise by at most %1 a day.</source>
        <translation>Sie kann am Tag um höchstens %1 steigen.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <source>Its own stake is at least %1.</source>
        <translation>Sein eigener Einsatz ist mindestens %1.</translation>
    </message>
    <message>
        <source>More than the %1 you have available beside the fee.</source>
        <translation>Mehr als die %1, die Sie neben der Gebühr zur Verfügung haben.</translation>
    </message>
    <message>
        <source>Unlock the wallet first: the lock is at the lower right.</source>
        <translation>Entsperren Sie zuerst die Wallet: Das Schloss ist unten rechts.</translation>
    </message>
    <message>
        <source>You register the validator %1, whose operator is this wallet, with a commission of %2, and stake %3 with it.</source>
        <translation>Sie melden den Validator %1 an, dessen Betreiber diese Wallet ist, mit einer Provision von %2, und setzen %3 bei ihm ein.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>the commission never above %1, and up by at most %2 a day</source>
        <translation>die Provision nie über %1 und höchstens %2 mehr am Tag</translation>
    </message>
    <message>
        <source>The stake</source>
        <translation>Der Einsatz</translation>
    </message>
    <message>
        <source>comes back 21 days after you take it back; at least 5 % of it is lost if the validator signs two different things</source>
        <translation>kommt 21 Tage, nachdem Sie ihn zurücknehmen, zurück; mindestens 5 % gehen verloren, wenn der Validator zwei verschiedene Dinge unterschreibt</translation>
    </message>
    <message>
        <source>When it votes</source>
        <translation>Wann er abstimmt</translation>
    </message>
    <message>
        <source>sets change once an hour; it is in when it is among the 64 with most stake</source>
        <translation>die Menge wechselt einmal in der Stunde; er gehört dazu, wenn er unter den 64 mit dem größten Einsatz ist</translation>
    </message>
    <message>
        <source>What is to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>start Tallystick again, and keep it running</source>
        <translation>Tallystick neu starten und laufen lassen</translation>
    </message>
    <message>
        <source>start tallystickd with that key, and keep it running</source>
        <translation>tallystickd mit diesem Schlüssel starten und laufen lassen</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Netzwerkgebühr</translation>
    </message>
    <message>
        <source>Its key runs on one machine only.</source>
        <translation>Sein Schlüssel läuft nur auf einem Rechner.</translation>
    </message>
    <message>
        <source>Sign and register</source>
        <translation>Unterschreiben und anmelden</translation>
    </message>
    <message>
        <source>The validator is registered with the next block. Start Tallystick again, so that this node votes with its key.</source>
        <translation>Der Validator ist mit dem nächsten Block angemeldet. Starten Sie Tallystick neu, damit dieser Knoten mit seinem Schlüssel abstimmt.</translation>
    </message>
    <message>
        <source>The validator is registered with the next block.</source>
        <translation>Der Validator ist mit dem nächsten Block angemeldet.</translation>
    </message>
    <message>
        <source>The commission of %1 goes from %2 to %3.</source>
        <translation>Die Provision von %1 geht von %2 auf %3.</translation>
    </message>
    <message>
        <source>After this</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>it cannot rise again for a day</source>
        <translation>kann sie einen Tag lang nicht wieder steigen</translation>
    </message>
    <message>
        <source>I have read what follows from it.</source>
        <translation>Ich habe gelesen, was daraus folgt.</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>Unterschreiben und senden</translation>
    </message>
    <message>
        <source>The commission is %1 with the next block.</source>
        <translation>Die Provision ist ab dem nächsten Block %1.</translation>
    </message>
    <message>
        <source>Bring the validator back</source>
        <translation>Den Validator zurückbringen</translation>
    </message>
    <message>
        <source>You say that %1 is well again; it votes again from the next change of the set on.</source>
        <translation>Sie sagen, dass %1 wieder in Ordnung ist; er stimmt ab dem nächsten Wechsel der Menge wieder ab.</translation>
    </message>
    <message>
        <source>If it is silent again</source>
        <translation>Wenn er wieder schweigt</translation>
    </message>
    <message>
        <source>it is suspended again; the third time within a week costs 0.01 % of all stake with it</source>
        <translation>wird er wieder ausgesetzt; das dritte Mal in einer Woche kostet 0,01 % allen Einsatzes bei ihm</translation>
    </message>
    <message>
        <source>It runs again and is up to date.</source>
        <translation>Er läuft wieder und ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Sign and bring back</source>
        <translation>Unterschreiben und zurückbringen</translation>
    </message>
    <message>
        <source>The validator is back with the next block.</source>
        <translation>Der Validator ist mit dem nächsten Block zurück.</translation>
    </message>
</context>
<context>
    <name>tally::ui::ValidatorModel</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Voting power</source>
        <translation>Stimmgewicht</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source> </source>
        <translation> </translation>
    </message>
    <message>
        <source>this node</source>
        <translation>dieser Knoten</translation>
    </message>
</context>
<context>
    <name>tally::ui::WalletPage</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Without network fees</source>
        <translation>Ohne Netzgebühren</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Gesendet und erhalten</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Verleihen</translation>
    </message>
    <message>
        <source>Borrowing</source>
        <translation>Leihen</translation>
    </message>
    <message>
        <source>Network fees</source>
        <translation>Netzgebühren</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of the account</source>
        <translation>Verlauf des Kontos</translation>
    </message>
    <message>
        <source>The history has been written to %1.</source>
        <translation>Der Verlauf steht jetzt in %1.</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>All assets</source>
        <translation>Alle Währungen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Part of a reference or loan number</source>
        <translation>Teil eines Verwendungszwecks oder einer Darlehensnummer</translation>
    </message>
    <message>
        <source>Reference or loan</source>
        <translation>Suchtext</translation>
    </message>
    <message>
        <source>Nothing fits. Payments, loans and bids of this account appear here as they become final.</source>
        <translation>Nichts passt. Zahlungen, Darlehen und Gebote dieses Kontos erscheinen hier, sobald sie endgültig sind.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>available · %1 on hold for bids</source>
        <translation>verfügbar · %1 für Gebote reserviert</translation>
    </message>
    <message>
        <source>available, nothing on hold</source>
        <translation>verfügbar, nichts reserviert</translation>
    </message>
    <message>
        <source>Wallets and backup…</source>
        <translation>Wallets und Sicherung…</translation>
    </message>
    <message>
        <source>This link can&apos;t be followed: %1</source>
        <translation>Diesem Link lässt sich nicht folgen: %1</translation>
    </message>
    <message>
        <source>A link has filled in the form. Nothing is sent before you confirm it.</source>
        <translation>Ein Link hat das Formular ausgefüllt. Nichts wird gesendet, bevor Sie es bestätigen.</translation>
    </message>
    <message>
        <source>It says of itself: “%1”.</source>
        <translation>Er sagt von sich: „%1“.</translation>
    </message>
    <message>
        <source>This wallet is not backed up. Without its words the money is lost with this machine.</source>
        <translation>Diese Wallet ist nicht gesichert. Ohne ihre Wörter ist das Geld mit diesem Rechner verloren.</translation>
    </message>
    <message>
        <source>Back it up…</source>
        <translation>Sichern…</translation>
    </message>
</context>
<context>
    <name>tally::ui::WalletStep</name>
    <message>
        <source>A wallet that never meets a network</source>
        <translation>Eine Wallet, die nie ein Netz sieht</translation>
    </message>
    <message>
        <source>Its words are the only backup. Write them on paper; nobody can give them back to you.</source>
        <translation>Ihre Wörter sind die einzige Sicherung. Schreiben Sie sie auf Papier; niemand kann sie Ihnen zurückgeben.</translation>
    </message>
    <message>
        <source>Make new words</source>
        <translation>Neue Wörter erzeugen</translation>
    </message>
    <message>
        <source>I have words</source>
        <translation>Ich habe Wörter</translation>
    </message>
    <message>
        <source>Write these words down, in this order</source>
        <translation>Schreiben Sie diese Wörter in dieser Reihenfolge auf</translation>
    </message>
    <message>
        <source>The words of the new wallet</source>
        <translation>Die Wörter der neuen Wallet</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Ich habe sie aufgeschrieben</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Make the wallet</source>
        <translation>Wallet anlegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Unlock the offline wallet</source>
        <translation>Offline-Wallet entsperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Type the words in again, to be sure</source>
        <translation>Geben Sie die Wörter noch einmal ein, zur Sicherheit</translation>
    </message>
    <message>
        <source>Type in the words of your wallet</source>
        <translation>Geben Sie die Wörter Ihrer Wallet ein</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen unterscheiden sich.</translation>
    </message>
</context>
<context>
    <name>tally::ui::Wizard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
</TS>
