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
</TS>
