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
        <source>%1 × %2 × %7 = %3 interest; %4 − %3 = %5 principal; %6 is left.</source>
        <translation>%1 × %2 × %7 = %3 Zinsen; %4 − %3 = %5 Tilgung; %6 bleiben.</translation>
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
        <source>3  What lenders see</source>
        <translation>3  Für Geldgeber</translation>
    </message>
    <message>
        <source>4  Review</source>
        <translation>4  Prüfen</translation>
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
        <source>Who knows what</source>
        <translation>Wer was weiß</translation>
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
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Issuer’s desk</source>
        <translation>Ausstellertisch</translation>
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
        <source>You offer to lend %1 for %2 at %3 a year or more: the money stays in your own balance, on hold, until bids close in %4, and if you win it goes to the borrower and comes back only as they repay, without collateral or guarantee.</source>
        <translation>Sie bieten an, %1 für %2 zu %3 pro Jahr oder mehr zu verleihen: Das Geld bleibt in Ihrem eigenen Guthaben reserviert, bis die Gebotsfrist endet (noch %4); gewinnen Sie, geht es an den Kreditnehmer und kommt nur zurück, wie er zahlt, ohne Sicherheit oder Bürgschaft.</translation>
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
        <source>The borrower consented on %1 that you read a document for this listing. Open it on the Credit page to check it.</source>
        <translation>Der Kreditnehmer hat am %1 eingewilligt, dass Sie für dieses Gesuch einen Nachweis lesen. Öffnen Sie ihn auf der Seite Bonität, um ihn zu prüfen.</translation>
    </message>
    <message>
        <source>No document was shown to you: what else the listing says of the borrower is the borrower’s own word.</source>
        <translation>Ihnen wurde kein Nachweis gezeigt: Was das Gesuch sonst über den Kreditnehmer sagt, ist dessen eigenes Wort.</translation>
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
        <source>There is no collateral and no guarantee: if the borrower stops paying, your part of the rest is lost.</source>
        <translation>Es gibt weder Sicherheit noch Bürgschaft: Zahlt der Kreditnehmer nicht mehr, ist Ihr Teil des Rests verloren.</translation>
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
        <source>Open files or pictures…</source>
        <translation>Dateien oder Bilder öffnen…</translation>
    </message>
    <message>
        <source>Take the text</source>
        <translation>Den Text übernehmen</translation>
    </message>
    <message>
        <source>Show my account to the other machine</source>
        <translation>Mein Konto dem anderen Rechner zeigen</translation>
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
        <source>%1 can&apos;t be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it first.</source>
        <translation>Die Wallet ist gesperrt. Entsperren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This is no file for offline signing, and no picture of a QR code.</source>
        <translation>Das ist keine Datei zum Offline-Unterschreiben und kein Bild eines QR-Codes.</translation>
    </message>
    <message>
        <source>%1 of %2 parts are here. Open the others too.</source>
        <translation>%1 von %2 Teilen sind da. Öffnen Sie auch die anderen.</translation>
    </message>
    <message>
        <source>Something in this file is refused: nothing of it is signed.</source>
        <translation>Etwas in dieser Datei wird abgelehnt: Nichts davon wird unterschrieben.</translation>
    </message>
    <message>
        <source>Signed. Carry it home by file or by the code.</source>
        <translation>Unterschrieben. Bringen Sie es als Datei oder mit dem Code nach Hause.</translation>
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
        <translation>Vorzeitig ablösen…</translation>
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
        <translation>Rate %1 von %2 zahlen</translation>
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
        <translation>Andere Summe zahlen…</translation>
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
    <message>
        <source>Whoever gets hold of the signed file can do nothing but make these payments, each in its window.</source>
        <translation>Wer die unterschriebene Datei in die Hand bekommt, kann nur diese Zahlungen ausführen, jede in ihrem Zeitraum.</translation>
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
    <name>tally::ui::StageLine</name>
    <message>
        <source>Step %1 of %2: %3. %4</source>
        <translation>Schritt %1 von %2: %3. %4</translation>
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
        <source>Opening the store</source>
        <translation>Datenspeicher wird geöffnet</translation>
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
        <source>Catching up with the network</source>
        <translation>Das Netz wird aufgeholt</translation>
    </message>
    <message>
        <source>Block %1. What you see is true as of that block.</source>
        <translation>Block %1. Was Sie sehen, gilt ab diesem Block.</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>Noch etwa %1.</translation>
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
</TS>
