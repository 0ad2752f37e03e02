<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AccountPage</name>
    <message numerus="yes">
        <source>%n since the last sign-in</source>
        <translation>
            <numerusform>%n since the last sign-in</numerusform>
            <numerusform>%n since the last sign-in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>The sign-out is missing for %n person(s) of “%1”: %2. Fill it in, or mark them absent.</source>
        <translation>
            <numerusform>The sign-out is missing for %n person of “%1”: %2. Fill it in, or mark them absent.</numerusform>
            <numerusform>The sign-out is missing for %n people of “%1”: %2. Fill it in, or mark them absent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is repeated in %n weeks, as drafts.</source>
        <translation>
            <numerusform>“%1” is repeated in %n week, as a draft.</numerusform>
            <numerusform>“%1” is repeated in %n weeks, as drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n sign-outs stay open: fill them in and confirm again.</source>
        <translation>
            <numerusform> %n sign-out stays open: fill it in and confirm again.</numerusform>
            <numerusform> %n sign-outs stay open: fill them in and confirm again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n of them wait for the second signature under a long day: %1.</source>
        <translation>
            <numerusform> %n of them waits for the second signature under a long day: %1.</numerusform>
            <numerusform> %n of them wait for the second signature under a long day: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityDetails</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-outs</source>
        <translation>
            <numerusform>%n sign-out</numerusform>
            <numerusform>%n sign-outs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityPeopleDialog</name>
    <message numerus="yes">
        <source>%n admitted</source>
        <translation>
            <numerusform>%n admitted</numerusform>
            <numerusform>%n admitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide on</source>
        <translation>
            <numerusform>%n to decide on</numerusform>
            <numerusform>%n to decide on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the waiting list</source>
        <translation>
            <numerusform>%n on the waiting list</numerusform>
            <numerusform>%n on the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no-shows in the last %1 months.</source>
        <translation>
            <numerusform>%n no-show in the last %1 months.</numerusform>
            <numerusform>%n no-shows in the last %1 months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message numerus="yes">
        <source>Write down one evaluator a line, at least one and at most %n.</source>
        <translation>
            <numerusform>Write down one evaluator.</numerusform>
            <numerusform>Write down one evaluator a line, at least one and at most %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the result of %n subject(s) is frozen, with %2 sheets</source>
        <translation>
            <numerusform>%1: the result of one subject is frozen, with %2 sheets</numerusform>
            <numerusform>%1: the result of %n subjects is frozen, with %2 sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message numerus="yes">
        <source>%1 (%n sheet(s))</source>
        <comment>score</comment>
        <translation>
            <numerusform>%1 (one sheet)</numerusform>
            <numerusform>%1 (%n sheets)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessmentScoringDialog</name>
    <message numerus="yes">
        <source>%n sheet(s) were read.</source>
        <translation>
            <numerusform>One sheet was read.</numerusform>
            <numerusform>%n sheets were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) were added.</source>
        <translation>
            <numerusform>One subject was added.</numerusform>
            <numerusform>%n subjects were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) were taken out.</source>
        <translation>
            <numerusform>One subject was taken out.</numerusform>
            <numerusform>%n subjects were taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s)</source>
        <translation>
            <numerusform>One subject</numerusform>
            <numerusform>%n subjects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentSection</name>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n file added</numerusform>
            <numerusform>%n files added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message numerus="yes">
        <source>%n people are signed up.</source>
        <translation>
            <numerusform>%n person is signed up.</numerusform>
            <numerusform>%n people are signed up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: %1</source>
        <translation>
            <numerusform>%n person: %1</numerusform>
            <numerusform>%n people: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: post %1</source>
        <translation>
            <numerusform>%n person: post %1</numerusform>
            <numerusform>%n people: post %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceSheetDialog</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-outs to fill in</source>
        <translation>
            <numerusform>%n sign-out to fill in</numerusform>
            <numerusform>%n sign-outs to fill in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved lines are taken out</source>
        <translation>
            <numerusform>%n saved line is taken out</numerusform>
            <numerusform>%n saved lines are taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwardDialog</name>
    <message numerus="yes">
        <source>%n are named like this. Choose who is meant.</source>
        <translation>
            <numerusform>%n is named like this. Choose who is meant.</numerusform>
            <numerusform>%n are named like this. Choose who is meant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last copy on another drive is %n day(s) old. Plug in a USB drive and copy a new one to it.</source>
        <translation>
            <numerusform>The last copy on another drive is %n day old. Plug in a USB drive and copy a new one to it.</numerusform>
            <numerusform>The last copy on another drive is %n days old. Plug in a USB drive and copy a new one to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ID and phone numbers were masked in %n text(s).</source>
        <translation>
            <numerusform>ID and phone numbers were masked in %n text.</numerusform>
            <numerusform>ID and phone numbers were masked in %n texts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDispatchDialog</name>
    <message numerus="yes">
        <source>Dispatch %n orders</source>
        <translation>
            <numerusform>Dispatch %n order</numerusform>
            <numerusform>Dispatch %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected orders do not wait for dispatch and stay as they are.</source>
        <translation>
            <numerusform>%n selected order does not wait for dispatch and stays as it is.</numerusform>
            <numerusform>%n selected orders do not wait for dispatch and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchPlanDialog</name>
    <message numerus="yes">
        <source>%n orders are dispatched</source>
        <translation>
            <numerusform>%n order is dispatched</numerusform>
            <numerusform>%n orders are dispatched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n wait on</source>
        <translation>
            <numerusform>, %n waits on</numerusform>
            <numerusform>, %n wait on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarCell</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message numerus="yes">
        <source>%1: %n working days</source>
        <translation>
            <numerusform>%1: %n working day</numerusform>
            <numerusform>%1: %n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message numerus="yes">
        <source>%n record(s) with %1 hours</source>
        <translation>
            <numerusform>%n record with %1 hours</numerusform>
            <numerusform>%n records with %1 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; left out: %n with open findings</source>
        <translation>
            <numerusform>; left out: %n with open findings</numerusform>
            <numerusform>; left out: %n with open findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; left out: %n of duty</source>
        <translation>
            <numerusform>; left out: %n of duty</numerusform>
            <numerusform>; left out: %n of duty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message numerus="yes">
        <source>Issue %n certificate(s)</source>
        <translation>
            <numerusform>Issue %n certificate</numerusform>
            <numerusform>Issue %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) void or with an open finding</source>
        <translation>
            <numerusform>%n record void or with an open finding</numerusform>
            <numerusform>%n records void or with an open finding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) are issued, but the file was not written. To print them, select them and choose “Save as one PDF…”.</source>
        <translation>
            <numerusform>%n certificate is issued, but the file was not written. To print it, open it and choose “Print”.</numerusform>
            <numerusform>%n certificates are issued, but the file was not written. To print them, select them and choose “Save as one PDF…”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n certificate(s)</source>
        <translation>
            <numerusform>Save %n certificate</numerusform>
            <numerusform>Save %n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificatePrint</name>
    <message numerus="yes">
        <source>%n certificate(s) of service record</source>
        <translation>
            <numerusform>%n certificate of service record</numerusform>
            <numerusform>%n certificates of service record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message numerus="yes">
        <source>Approved: %n record(s) with %1 hours</source>
        <translation>
            <numerusform>Approved: %n record with %1 hours</numerusform>
            <numerusform>Approved: %n records with %1 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this certificate are void or have an open finding since it was approved. Take the approval back and approve it again.</source>
        <translation>
            <numerusform>%n record of this certificate is void or has an open finding since it was approved. Take the approval back and approve it again.</numerusform>
            <numerusform>%n records of this certificate are void or have an open finding since it was approved. Take the approval back and approve it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This does not fit into one QR code: %n character(s).</source>
        <translation>
            <numerusform>This does not fit into one QR code: %n character.</numerusform>
            <numerusform>This does not fit into one QR code: %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>ID and phone numbers were masked in %n text(s). Older backups still hold them.</source>
        <translation>
            <numerusform>ID and phone numbers were masked in %n text. Older backups still hold them.</numerusform>
            <numerusform>ID and phone numbers were masked in %n texts. Older backups still hold them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearNumberCheck</name>
    <message numerus="yes">
        <source>%1 · %2: %n text(s)</source>
        <translation>
            <numerusform>%1 · %2: %n text</numerusform>
            <numerusform>%1 · %2: %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ID and phone numbers were masked in %n text(s).</source>
        <translation>
            <numerusform>ID and phone numbers were masked in %n text.</numerusform>
            <numerusform>ID and phone numbers were masked in %n texts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseSessionPage</name>
    <message numerus="yes">
        <source>%n people were signed up.</source>
        <translation>
            <numerusform>%n person was signed up.</numerusform>
            <numerusform>%n people were signed up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message numerus="yes">
        <source>A sheet has room for %n criteria.</source>
        <translation>
            <numerusform>A sheet has room for %n criterion.</numerusform>
            <numerusform>A sheet has room for %n criteria.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedOfficeDialog</name>
    <message numerus="yes">
        <source>%n backup(s) were found; they are checked one after the other, the newest first.</source>
        <translation>
            <numerusform>%n backup was found; it is being checked.</numerusform>
            <numerusform>%n backups were found; they are checked one after the other, the newest first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoOffice</name>
    <message numerus="yes">
        <source>%1: %n rows were refused.</source>
        <translation>
            <numerusform>%1: %n row was refused.</numerusform>
            <numerusform>%1: %n rows were refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisplayPrint</name>
    <message numerus="yes">
        <source>On display from %1 to %2 (%n working day(s)).</source>
        <translation>
            <numerusform>On display from %1 to %2 (%n working day).</numerusform>
            <numerusform>On display from %1 to %2 (%n working days).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft: on display for %n working day(s) once it is published.</source>
        <translation>
            <numerusform>Draft: on display for %n working day once it is published.</numerusform>
            <numerusform>Draft: on display for %n working days once it is published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%n rows were imported</source>
        <translation>
            <numerusform>%n row was imported</numerusform>
            <numerusform>%n rows were imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message numerus="yes">
        <source>%n seats are empty: %1. Choose somebody for each, or cancel the duty.</source>
        <translation>
            <numerusform>%n seat is empty: %1. Choose somebody for it, or cancel the duty.</numerusform>
            <numerusform>%n seats are empty: %1. Choose somebody for each, or cancel the duty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duties are not recorded yet: who was there, who was absent?</source>
        <translation>
            <numerusform>%n duty is not recorded yet: who was there, who was absent?</numerusform>
            <numerusform>%n duties are not recorded yet: who was there, who was absent?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of the %n people has the credential %1</source>
        <translation>
            <numerusform>the one person has no credential %1</numerusform>
            <numerusform>none of the %n people has the credential %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n people who could are on leave</source>
        <translation>
            <numerusform>the one person who could is on leave</numerusform>
            <numerusform>all %n people who could are on leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n people who could are needed elsewhere at that time</source>
        <translation>
            <numerusform>the one person who could is needed elsewhere at that time</numerusform>
            <numerusform>all %n people who could are needed elsewhere at that time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sharing out %n seats</source>
        <translation>
            <numerusform>Sharing out %n seat</numerusform>
            <numerusform>Sharing out %n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DutyListPage</name>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n empty</numerusform>
            <numerusform>%n empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DutyPapers</name>
    <message numerus="yes">
        <source>%n duties</source>
        <translation>
            <numerusform>%n duty</numerusform>
            <numerusform>%n duties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DutyRosterPage</name>
    <message numerus="yes">
        <source>%n seats shared out</source>
        <translation>
            <numerusform>%n seat shared out</numerusform>
            <numerusform>%n seats shared out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats stay empty</source>
        <translation>
            <numerusform>%n seat stays empty</numerusform>
            <numerusform>%n seats stay empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>: no fairer roster is possible; %n more wish(es) could be granted at most.</source>
        <translation>
            <numerusform>: no fairer roster is possible; %n more wish could be granted at most.</numerusform>
            <numerusform>: no fairer roster is possible; %n more wishes could be granted at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message numerus="yes">
        <source>%n exchange(s) lapsed; points and pieces are free again.</source>
        <translation>
            <numerusform>%n exchange lapsed; points and pieces are free again.</numerusform>
            <numerusform>%n exchanges lapsed; points and pieces are free again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message numerus="yes">
        <source>%n more page(s) are damaged.</source>
        <translation>
            <numerusform>%n more page is damaged.</numerusform>
            <numerusform>%n more pages are damaged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileReceiver</name>
    <message numerus="yes">
        <source>At most %n files are added at once. Choose fewer.</source>
        <translation>
            <numerusform>At most %n file is added at once. Choose fewer.</numerusform>
            <numerusform>At most %n files are added at once. Choose fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>The activity was over when it was entered; its hours followed after %n minute(s)</source>
        <translation>
            <numerusform>The activity was over when it was entered; its hours followed after %n minute</numerusform>
            <numerusform>The activity was over when it was entered; its hours followed after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people registered and served on this day, and never again</source>
        <translation>
            <numerusform>%n person registered and served on this day, and never again</numerusform>
            <numerusform>%n people registered and served on this day, and never again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times with the same times, and never apart</source>
        <translation>
            <numerusform>%n time with the same times, and never apart</numerusform>
            <numerusform>%n times with the same times, and never apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) outside the activity&apos;s time</source>
        <translation>
            <numerusform>%n minute outside the activity&apos;s time</numerusform>
            <numerusform>%n minutes outside the activity&apos;s time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the registration</source>
        <translation>
            <numerusform>%n day before the registration</numerusform>
            <numerusform>%n days before the registration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service record(s) voided</source>
        <translation>
            <numerusform>%n service record voided</numerusform>
            <numerusform>%n service records voided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Honors</name>
    <message numerus="yes">
        <source>%n volunteers are named %1; the award is kept by name until the ID number is known.</source>
        <translation>
            <numerusform>%n volunteer is named %1; the award is kept by name until the ID number is known.</numerusform>
            <numerusform>%n volunteers are named %1; the award is kept by name until the ID number is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the state “%1” wait for a decision: %2. Lead them on or do not choose them.</source>
        <translation>
            <numerusform>%n in the state “%1” waits for a decision: %2. Lead it on or do not choose it.</numerusform>
            <numerusform>%n in the state “%1” wait for a decision: %2. Lead them on or do not choose them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) to %1 wait for an answer. Answer them first.</source>
        <translation>
            <numerusform>%n objection to %1 waits for an answer. Answer it first.</numerusform>
            <numerusform>%n objections to %1 wait for an answer. Answer them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is announced: %n award(s)</source>
        <translation>
            <numerusform>%1 is announced: %n award</numerusform>
            <numerusform>%1 is announced: %n awards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n honor(s) revoked</source>
        <translation>
            <numerusform>%n honor revoked</numerusform>
            <numerusform>%n honors revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>did not come %n time(s)</source>
        <translation>
            <numerusform>did not come %n time</numerusform>
            <numerusform>did not come %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Registered for at least %n year(s)</source>
        <translation>
            <numerusform>Registered for at least %n year</numerusform>
            <numerusform>Registered for at least %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Founded at least %n year(s) ago</source>
        <translation>
            <numerusform>Founded at least %n year ago</numerusform>
            <numerusform>Founded at least %n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n people</source>
        <translation>
            <numerusform>At least %n person</numerusform>
            <numerusform>At least %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n brand project(s)</source>
        <translation>
            <numerusform>At least %n brand project</numerusform>
            <numerusform>At least %n brand projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running for at least %n year(s)</source>
        <translation>
            <numerusform>Running for at least %n year</numerusform>
            <numerusform>Running for at least %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) handed over</source>
        <translation>
            <numerusform>%n certificate handed over</numerusform>
            <numerusform>%n certificates handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n nominee(s) added</source>
        <translation>
            <numerusform>%1: %n nominee added</numerusform>
            <numerusform>%1: %n nominees added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HourDisplay</name>
    <message numerus="yes">
        <source>On display until %1: %n record(s) with %2 hours</source>
        <translation>
            <numerusform>On display until %1: %n record with %2 hours</numerusform>
            <numerusform>On display until %1: %n records with %2 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) against this display wait for a decision; decide them first.</source>
        <translation>
            <numerusform>%n objection against this display waits for a decision; decide it first.</numerusform>
            <numerusform>%n objections against this display wait for a decision; decide them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HourDisplayPage</name>
    <message numerus="yes">
        <source>%n record(s), %1 h</source>
        <translation>
            <numerusform>%n record, %1 h</numerusform>
            <numerusform>%n records, %1 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n minute(s)</source>
        <translation>
            <numerusform>%1, %2: %n minute</numerusform>
            <numerusform>%1, %2: %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were saved.</source>
        <translation>
            <numerusform>%n row was saved.</numerusform>
            <numerusform>%n rows were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were imported from %1.</source>
        <translation>
            <numerusform>%n row was imported from %1.</numerusform>
            <numerusform>%n rows were imported from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new records go.</source>
        <translation>
            <numerusform>%n new record goes.</numerusform>
            <numerusform>%n new records go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records get their former values back.</source>
        <translation>
            <numerusform>%n record gets its former values back.</numerusform>
            <numerusform>%n records get their former values back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay: they were changed since.</source>
        <translation>
            <numerusform>%n stays: it was changed since.</numerusform>
            <numerusform>%n stay: they were changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay: other records refer to them by now.</source>
        <translation>
            <numerusform>%n stays: other records refer to it by now.</numerusform>
            <numerusform>%n stay: other records refer to them by now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InternDetails</name>
    <message numerus="yes">
        <source>✓ %n entries</source>
        <translation>
            <numerusform>✓ %n entry</numerusform>
            <numerusform>✓ %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InternListPage</name>
    <message numerus="yes">
        <source>%n universities</source>
        <translation>
            <numerusform>%n university</numerusform>
            <numerusform>%n universities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n finished</numerusform>
            <numerusform>%n finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message numerus="yes">
        <source>%n minutes without a key or the mouse</source>
        <translation>
            <numerusform>%n minute without a key or the mouse</numerusform>
            <numerusform>%n minutes without a key or the mouse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewStationsCard</name>
    <message numerus="yes">
        <source>%n estate(s); click to show the place</source>
        <translation>
            <numerusform>%n estate; click to show the place</numerusform>
            <numerusform>%n estates; click to show the place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message numerus="yes">
        <source>%n wrong password(s) before</source>
        <translation>
            <numerusform>%n wrong password before</numerusform>
            <numerusform>%n wrong passwords before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is wrong; type it again. %n tries are left before the account is closed.</source>
        <translation>
            <numerusform>The password is wrong; type it again. %n try is left before the account is closed.</numerusform>
            <numerusform>The password is wrong; type it again. %n tries are left before the account is closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeCheck</name>
    <message numerus="yes">
        <source>%n service record(s) overlap another of the same volunteer.</source>
        <translation>
            <numerusform>%n service record overlaps another of the same volunteer.</numerusform>
            <numerusform>%n service records overlap another of the same volunteer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message numerus="yes">
        <source>No dispatched order has waited for an answer longer than %n minutes.</source>
        <translation>
            <numerusform>No dispatched order has waited for an answer longer than %n minute.</numerusform>
            <numerusform>No dispatched order has waited for an answer longer than %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were dispatched and not accepted in time. They go back to dispatch.</source>
        <translation>
            <numerusform>%n order was dispatched and not accepted in time. It goes back to dispatch.</numerusform>
            <numerusform>%n orders were dispatched and not accepted in time. They go back to dispatch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders for several stations were entered.</source>
        <translation>
            <numerusform>%n order for several stations was entered.</numerusform>
            <numerusform>%n orders for several stations were entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadlines of %n needs were changed.</source>
        <translation>
            <numerusform>The deadlines of %n need were changed.</numerusform>
            <numerusform>The deadlines of %n needs were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderBoard</name>
    <message numerus="yes">
        <source>%n more in the list</source>
        <translation>
            <numerusform>%n more in the list</numerusform>
            <numerusform>%n more in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message numerus="yes">
        <source>Asked %n times before: %1</source>
        <translation>
            <numerusform>Asked once before: %1</numerusform>
            <numerusform>Asked %n times before: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderEvaluationDialog</name>
    <message numerus="yes">
        <source>Called %n time(s) in vain, last %1: %2.</source>
        <translation>
            <numerusform>Called once in vain, last %1: %2.</numerusform>
            <numerusform>Called %n times in vain, last %1: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message numerus="yes">
        <source>For all %n marked…</source>
        <translation>
            <numerusform>For the %n marked…</numerusform>
            <numerusform>For all %n marked…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message numerus="yes">
        <source>%n minutes on foot</source>
        <translation>
            <numerusform>%n minute on foot</numerusform>
            <numerusform>%n minutes on foot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders in the last 30 days</source>
        <translation>
            <numerusform>%n order in the last 30 days</numerusform>
            <numerusform>%n orders in the last 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members with the skill</source>
        <translation>
            <numerusform>%n member with the skill</numerusform>
            <numerusform>%n members with the skill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>did this %n times in a year</source>
        <translation>
            <numerusform>did this once in a year</numerusform>
            <numerusform>did this %n times in a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n orders in hand then</source>
        <translation>
            <numerusform>has %n order in hand then</numerusform>
            <numerusform>has %n orders in hand then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service is over; %n came</source>
        <translation>
            <numerusform>The service is over; %n came</numerusform>
            <numerusform>The service is over; %n came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members have the “%1”</source>
        <translation>
            <numerusform>%n member has the “%1”</numerusform>
            <numerusform>%n members have the “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>did not come %n times</source>
        <translation>
            <numerusform>did not come %n time</numerusform>
            <numerusform>did not come %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Second best: %1, %n points less</source>
        <comment>suggestion</comment>
        <translation>
            <numerusform>Second best: %1, %n point less</numerusform>
            <numerusform>Second best: %1, %n points less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best: %1, %n points more</source>
        <comment>suggestion</comment>
        <translation>
            <numerusform>The best: %1, %n point more</numerusform>
            <numerusform>The best: %1, %n points more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders at once for several stations</source>
        <translation>
            <numerusform>%n order for a station</numerusform>
            <numerusform>%n orders at once for several stations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message numerus="yes">
        <source>At most %n rows are printed at once. Narrow the list, or export it.</source>
        <translation>
            <numerusform>At most %n row is printed at once. Narrow the list, or export it.</numerusform>
            <numerusform>At most %n rows are printed at once. Narrow the list, or export it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message numerus="yes">
        <source>The password is too short; take at least %n characters, for example four words.</source>
        <translation>
            <numerusform>The password is too short; take at least %n character.</numerusform>
            <numerusform>The password is too short; take at least %n characters, for example four words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointBalancePage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointPapers</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointRecords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointRoundPage</name>
    <message numerus="yes">
        <source>“%1” books %2 points for %n people.</source>
        <translation>
            <numerusform>“%1” books %2 points for %n person.</numerusform>
            <numerusform>“%1” books %2 points for %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 points of %n people can no longer be spent.</source>
        <translation>
            <numerusform>%1 points of %n person can no longer be spent.</numerusform>
            <numerusform>%1 points of %n people can no longer be spent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 points of %n people lapsed.</source>
        <translation>
            <numerusform>%1 points of %n person lapsed.</numerusform>
            <numerusform>%1 points of %n people lapsed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointRulePage</name>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation>
            <numerusform>after %n month</numerusform>
            <numerusform>after %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message numerus="yes">
        <source>%n exchange(s) lapsed: nobody collected them.</source>
        <translation>
            <numerusform>%n exchange lapsed: nobody collected it.</numerusform>
            <numerusform>%n exchanges lapsed: nobody collected them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was booked yet: %n entries for the records so far came along.</source>
        <translation>
            <numerusform>Nothing was booked yet: %n entry for the records so far came along.</numerusform>
            <numerusform>Nothing was booked yet: %n entries for the records so far came along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) took more points than there were on that day and are flagged.</source>
        <translation>
            <numerusform>%n exchange took more points than there were on that day and is flagged.</numerusform>
            <numerusform>%n exchanges took more points than there were on that day and are flagged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of %1 are reserved. Hand them out or cancel those exchanges first.</source>
        <translation>
            <numerusform>%n piece of %1 is reserved. Hand it out or cancel that exchange first.</numerusform>
            <numerusform>%n pieces of %1 are reserved. Hand them out or cancel those exchanges first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 points of %n people lapsed.</source>
        <translation>
            <numerusform>%1 points of %n person lapsed.</numerusform>
            <numerusform>%1 points of %n people lapsed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 points for %n people were booked.</source>
        <translation>
            <numerusform>%1: %2 points for %n person were booked.</numerusform>
            <numerusform>%1: %2 points for %n people were booked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message numerus="yes">
        <source>of %n pages</source>
        <translation>
            <numerusform>of %n page</numerusform>
            <numerusform>of %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message numerus="yes">
        <source>%n brand project(s)</source>
        <translation>
            <numerusform>%n brand project</numerusform>
            <numerusform>%n brand projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) entered the review.</source>
        <translation>
            <numerusform>%n project entered the review.</numerusform>
            <numerusform>%n projects entered the review.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>%n rows are selected.</source>
        <translation>
            <numerusform>%n row is selected.</numerusform>
            <numerusform>%n rows are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n rows can be copied at once. Select fewer, or use Export.</source>
        <translation>
            <numerusform>At most %n row can be copied at once. Select fewer, or use Export.</numerusform>
            <numerusform>At most %n rows can be copied at once. Select fewer, or use Export.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message numerus="yes">
        <source>%n registered volunteer(s) are called “%1”; give the number.</source>
        <translation>
            <numerusform>%n registered volunteer is called “%1”; give the number.</numerusform>
            <numerusform>%n registered volunteers are called “%1”; give the number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nominees</source>
        <translation>
            <numerusform>%n nominee</numerusform>
            <numerusform>%n nominees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certified as social worker since %1; %n interns finished.</source>
        <translation>
            <numerusform>Certified as social worker since %1; %n intern finished.</numerusform>
            <numerusform>Certified as social worker since %1; %n interns finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours of service, %2 of training, %n courses passed.</source>
        <translation>
            <numerusform>%1 hours of service, %2 of training, %n course passed.</numerusform>
            <numerusform>%1 hours of service, %2 of training, %n courses passed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>Write down one judge a line, at least one and at most %n.</source>
        <translation>
            <numerusform>Write down one judge a line, at least one and at most %n.</numerusform>
            <numerusform>Write down one judge a line, at least one and at most %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are missing: %1. Enter them, or note who steps back.</source>
        <translation>
            <numerusform>%n sheet is missing: %1. Enter it, or note who steps back.</numerusform>
            <numerusform>%n sheets are missing: %1. Enter them, or note who steps back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 decided: %2 of %n project(s) were added to the library</source>
        <translation>
            <numerusform>%1 decided: %2 of %n project was added to the library</numerusform>
            <numerusform>%1 decided: %2 of %n projects were added to the library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) were added.</source>
        <translation>
            <numerusform>%n project was added.</numerusform>
            <numerusform>%n projects were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) were taken out.</source>
        <translation>
            <numerusform>%n project was taken out.</numerusform>
            <numerusform>%n projects were taken out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundChoiceDialog</name>
    <message numerus="yes">
        <source>Put %n project(s) into a review</source>
        <translation>
            <numerusform>Put %n project into a review</numerusform>
            <numerusform>Put %n projects into a review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoringDialog</name>
    <message numerus="yes">
        <source>%1 (%n missing)</source>
        <comment>who judges</comment>
        <translation>
            <numerusform>%1 (one missing)</numerusform>
            <numerusform>%1 (%n missing)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) or mark(s) were not taken.</source>
        <translation>
            <numerusform>One line or mark was not taken.</numerusform>
            <numerusform>%n lines or marks were not taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message numerus="yes">
        <source>%n volunteers are called %1; choose one.</source>
        <translation>
            <numerusform>%n volunteer is called %1; choose one.</numerusform>
            <numerusform>%n volunteers are called %1; choose one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpotCheck</name>
    <message numerus="yes">
        <source>%n record(s) still wait for an answer. Mark whom you do not reach.</source>
        <translation>
            <numerusform>%n record still waits for an answer. Mark whom you do not reach.</numerusform>
            <numerusform>%n records still wait for an answer. Mark whom you do not reach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StarsCard</name>
    <message numerus="yes">
        <source>Hours for %n star(s)</source>
        <translation>
            <numerusform>Hours for %n star</numerusform>
            <numerusform>Hours for %n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StarsLabel</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateSteps</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n of them cannot go back.</source>
        <translation>
            <numerusform>%1. %n of them cannot go back.</numerusform>
            <numerusform>%1. %n of them cannot go back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot go back.</source>
        <translation>
            <numerusform>%n of them cannot go back.</numerusform>
            <numerusform>%n of them cannot go back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplementPage</name>
    <message numerus="yes">
        <source>%n file(s) of evidence</source>
        <translation>
            <numerusform>%n file of evidence</numerusform>
            <numerusform>%n files of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableSeals</name>
    <message numerus="yes">
        <source>“%1”: %n row(s) were added to the file by another program.</source>
        <translation>
            <numerusform>“%1”: %n row was added to the file by another program.</numerusform>
            <numerusform>“%1”: %n rows were added to the file by another program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n row(s) were deleted from the file by another program.</source>
        <translation>
            <numerusform>“%1”: %n row was deleted from the file by another program.</numerusform>
            <numerusform>“%1”: %n rows were deleted from the file by another program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message numerus="yes">
        <source>and %n more: see “Members”</source>
        <translation>
            <numerusform>and %n more: see “Members”</numerusform>
            <numerusform>and %n more: see “Members”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was merged: %n member(s) moved.</source>
        <translation>
            <numerusform>“%1” was merged: %n member moved.</numerusform>
            <numerusform>“%1” was merged: %n members moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message numerus="yes">
        <source>%n orders are past their deadline</source>
        <translation>
            <numerusform>%n order is past its deadline</numerusform>
            <numerusform>%n orders are past their deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders wait for their evaluation</source>
        <translation>
            <numerusform>%n order waits for its evaluation</numerusform>
            <numerusform>%n orders wait for their evaluation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad evaluations wait for an answer</source>
        <translation>
            <numerusform>%n bad evaluation waits for an answer</numerusform>
            <numerusform>%n bad evaluations wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities are to be confirmed, with %1 people</source>
        <translation>
            <numerusform>%n activity is to be confirmed, with %1 people</numerusform>
            <numerusform>%n activities are to be confirmed, with %1 people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service records are to be checked</source>
        <translation>
            <numerusform>%n service record is to be checked</numerusform>
            <numerusform>%n service records are to be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates expire within 60 days</source>
        <translation>
            <numerusform>%n certificate expires within 60 days</numerusform>
            <numerusform>%n certificates expire within 60 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteers wait to be registered</source>
        <translation>
            <numerusform>%n volunteer waits to be registered</numerusform>
            <numerusform>%n volunteers wait to be registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings of the ledger check are open</source>
        <translation>
            <numerusform>%n finding of the ledger check is open</numerusform>
            <numerusform>%n findings of the ledger check are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credentials expire within 30 days or are over</source>
        <translation>
            <numerusform>%n credential expires within 30 days or is over</numerusform>
            <numerusform>%n credentials expire within 30 days or are over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n social workers are to be registered within 90 days</source>
        <translation>
            <numerusform>%n social worker is to be registered within 90 days</numerusform>
            <numerusform>%n social workers are to be registered within 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The practice of %n interns is over and waits to be finished</source>
        <translation>
            <numerusform>The practice of %n intern is over and waits to be finished</numerusform>
            <numerusform>The practice of %n interns is over and waits to be finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplements of hours are to be approved</source>
        <translation>
            <numerusform>%n supplement of hours is to be approved</numerusform>
            <numerusform>%n supplements of hours are to be approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objections to hours wait for a decision</source>
        <translation>
            <numerusform>%n objection to hours waits for a decision</numerusform>
            <numerusform>%n objections to hours wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public displays of hours are over and wait to be ended</source>
        <translation>
            <numerusform>%n public display of hours is over and waits to be ended</numerusform>
            <numerusform>%n public displays of hours are over and wait to be ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; the first was due %n days ago</source>
        <translation>
            <numerusform>; the first was due %n day ago</numerusform>
            <numerusform>; the first was due %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits were handed on and are to be settled</source>
        <translation>
            <numerusform>%n visit was handed on and is to be settled</numerusform>
            <numerusform>%n visits were handed on and are to be settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duties are over: who was there?</source>
        <translation>
            <numerusform>%n duty is over: who was there?</numerusform>
            <numerusform>%n duties are over: who was there?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service records wait for the second signature under a long day</source>
        <translation>
            <numerusform>%n service record waits for the second signature under a long day</numerusform>
            <numerusform>%n service records wait for the second signature under a long day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; the oldest has waited %n of %1 working days</source>
        <translation>
            <numerusform>; the oldest has waited %n of %1 working days</numerusform>
            <numerusform>; the oldest has waited %n of %1 working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications to the fund wait for a decision</source>
        <translation>
            <numerusform>%n application to the fund waits for a decision</numerusform>
            <numerusform>%n applications to the fund wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the fund are to be made public</source>
        <translation>
            <numerusform>%n line of the fund is to be made public</numerusform>
            <numerusform>%n lines of the fund are to be made public</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>All %n places of this session are taken. Raise their number, or choose another session.</source>
        <translation>
            <numerusform>The one place of this session is taken. Raise the number of places, or choose another session.</numerusform>
            <numerusform>All %n places of this session are taken. Raise their number, or choose another session.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerDetail</name>
    <message numerus="yes">
        <source>%n earlier services</source>
        <translation>
            <numerusform>%n earlier service</numerusform>
            <numerusform>%n earlier services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkingTime</name>
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
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
</TS>
