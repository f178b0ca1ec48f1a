<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tally::ui::AnimatedCode</name>
    <message numerus="yes">
        <source>%n parts, about %1 s</source>
        <translation>
            <numerusform>%n part, about %1 s</numerusform>
            <numerusform>%n parts, about %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::FlowDiagram</name>
    <message numerus="yes">
        <source>%n transactions</source>
        <translation>
            <numerusform>%n transaction</numerusform>
            <numerusform>%n transactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lenders</source>
        <translation>
            <numerusform>%n lender</numerusform>
            <numerusform>%n lenders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::HeldDialog</name>
    <message numerus="yes">
        <source>%n transactions were forgotten here. Whoever has a copy of the file can still send them; only a cancellation makes them void.</source>
        <translation>
            <numerusform>%n transaction was forgotten here. Whoever has a copy of the file can still send it; only a cancellation makes it void.</numerusform>
            <numerusform>%n transactions were forgotten here. Whoever has a copy of the file can still send them; only a cancellation makes them void.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::JointDialog</name>
    <message numerus="yes">
        <source>%n files are here.</source>
        <translation>
            <numerusform>%n file is here.</numerusform>
            <numerusform>%n files are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::MainWindow</name>
    <message numerus="yes">
        <source>After %n minutes without a key</source>
        <translation>
            <numerusform>After %n minute without a key</numerusform>
            <numerusform>After %n minutes without a key</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ReviewView</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loan %1…: %2 still owed of %3, to %n lenders, at %4 %.</source>
        <translation>
            <numerusform>Loan %1…: %2 still owed of %3, to %n lender, at %4 %.</numerusform>
            <numerusform>Loan %1…: %2 still owed of %3, to %n lenders, at %4 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them the account does not have the money yet.</source>
        <translation>
            <numerusform>For %n of them the account does not have the money yet.</numerusform>
            <numerusform>For %n of them the account does not have the money yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier instalments are taken as paid by then.</source>
        <translation>
            <numerusform>%n earlier instalment is taken as paid by then.</numerusform>
            <numerusform>%n earlier instalments are taken as paid by then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::SignAwayDialog</name>
    <message numerus="yes">
        <source>%n instalments of about %1, %2 to %3.</source>
        <translation>
            <numerusform>%n instalment of about %1, %2 to %3.</numerusform>
            <numerusform>%n instalments of about %1, %2 to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transactions are held. The node sends each in its window while it runs; “Signed ahead…” shows what becomes of them.</source>
        <translation>
            <numerusform>%n transaction is held. The node sends it in its window while it runs; “Signed ahead…” shows what becomes of it.</numerusform>
            <numerusform>%n transactions are held. The node sends each in its window while it runs; “Signed ahead…” shows what becomes of them.</numerusform>
        </translation>
    </message>
</context>
</TS>
