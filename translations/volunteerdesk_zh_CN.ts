<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Application</name>
    <message>
        <source>Offices (*.vdesk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the office be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Writes a verified copy of the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy needs another name than the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was written, opened and checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Checks the file, its links and its sums; says what is wrong and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems found. Keep the file and restore the latest good backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>--%1 “%2” is no date; write it as 2025-03-09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts (default: the first administrator).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object as the last line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this organisation and all below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password: set VOLUNTEER_DESK_PASSWORD, or run the command at a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the first administrator:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no organisation with the code or name “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volunteer-desk [FILE] opens the window. Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“volunteer-desk COMMAND --help” explains each with an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See volunteer-desk %1 --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The backup could not be written to the disk. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged and was not used. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in use and cannot be replaced. Close it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of %2 points to a missing row of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it first, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup at “%1”. Check the name and that the drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be copied. Nothing was changed; check the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present office is in use and cannot be set aside. Close the program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office “%1” cannot be opened. Check that the file exists and that you may write in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written. Copy the office to a folder of your own and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office is already open on %1 (%2, process %3) since %4. One office is for one PC at a time; close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no office at “%1”. Check the name and that the drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office file is damaged or is no office file. Restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record with this code or number exists already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office file could not be read or written. Nothing was changed; try again, and restart the program if it happens twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read. Try again, and check the office if it happens twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office was made by a newer version of the program. Install the newer version to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office cannot be opened safely in this place. Copy it to a local drive and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no office of this program. Choose a file that ends in .vdesk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Makes a believable sample office of any size with three years of history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office file to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many volunteers (default: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed makes the same office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service records per volunteer (default: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one office file to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 with %2 volunteers, %3 service records and %4 orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password is the one of VOLUNTEER_DESK_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoOffice</name>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estates and stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams and projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dictionary</name>
    <message>
        <source>Service fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Political affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honor titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dictionary word cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word “%1” is in this dictionary already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlobalSearch</name>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Reads records from Excel and text files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: .xlsx .xls .ods .csv .txt .xml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet to read (default: the one that fits best).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip or update records that exist (default: skip).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create teams, communities and projects that do not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what would happen and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write rejected rows with the reason to this workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the kind of records and at least one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of records; the kinds are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--on-duplicate is skip or update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rows read; %3 would be imported, %4 updated, %5 skipped, %6 rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rows read; %3 imported, %4 updated, %5 skipped, %6 rejected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>“%1” is no date that exists; write it as 2025-03-09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time of day; write it as 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date and time that exists; write it as 2025-03-09 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no amount of money in yuan with at most two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write 是 or 否.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell shows the error %1; correct the formula in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds a formula without a stored value; open the file in Excel, save it as .xlsx and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds a formula; its stored value was taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRunner</name>
    <message>
        <source>The file has no column for %1. Match the columns by hand, or add the heading to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of headings was found on the sheet “%1”. The file needs headings such as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Volunteer Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>Makes an office file with its first administrator and prints the recovery code once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office file to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation the office works for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first administrator&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one office file to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office “%1” was made. Print the recovery code and lock it away; it is shown only now:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewOfficeDialog</name>
    <message>
        <source>New office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the street or community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. ID and phone numbers are sealed with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a place and make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>The office needs a name, for example that of the street.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first administrator needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first administrator needs a password; there is no default one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no active account “%1” in this office. Check the name, or ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account “%1” has no password yet. Ask the administrator to set one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office has no recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s code is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 stands in row %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level “%1” is not known; write 区, 街道, 社区 or 网格.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation above, “%1”, does not exist; put it in an earlier row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be moved below one of its own parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation cannot lie below itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates lie outside China; check that latitude and longitude are not exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturesCommand</name>
    <message>
        <source>Writes a picture of every page of an office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size is width x height, for example 1440x900.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryCommand</name>
    <message>
        <source>Lists what the list page shows for some search words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, pinyin, initials, code or the last four digits of a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many rows (default: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a kind of records: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit is a number of rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found, %2 shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”; the fields are %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>Reading the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>The recovery code has 40 characters in 8 groups, but this one has %1; compare it with the printed sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1 of the recovery code, %2, is mistyped; compare it with the printed sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>The code is printed or written down and locked away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the administrator&apos;s password is lost, only this code opens the sealed ID and phone numbers. It is shown now and never again; nobody can make it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>Puts a backup in the place of the office; the present file is set aside first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former office was set aside as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in place: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sample office; its password is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 groups of 5 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpreadsheetText</name>
    <message>
        <source>This file is not a table. Choose an .xlsx, .xls, .ods or .csv file, or open it in Excel or WPS and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text table (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table cannot be read from row %1 on: a quotation mark there is never closed. Mend that row, or save the file as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table ends inside quotation marks that begin in row %1: a part of it is missing. Copy it again, or mend that row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has more columns than any table. Look whether this is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(formula without value)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 does not exist. Look whether it was moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a table. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Close it in other programs, look whether you may read it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is empty. Copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no sheet named “%1”; it has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot read the encoding %1. Open the file in Excel or WPS and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 holds bytes that are no text in %2, so a name or number could be lost. Open the file in Excel or WPS, mend that line and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Close it in other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Close it in other programs, look whether the folder may be written to and the disk has room, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 does not exist. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not an Excel workbook, or a part of it is missing. Choose a table (.xlsx, .xls, .ods or .csv), or open it in Excel or WPS and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb), which cannot be read here. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a text document or a presentation, not a table. Copy its table into Excel or WPS and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no sheet with rows. Open it in Excel or WPS and look whether it holds the table that you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook holds more text than this program can read at once. Split it into several workbooks, or save it as .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is damaged: it names rows or columns that no sheet has. Open it in Excel or WPS and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged: a cell&apos;s text is missing in row %1. Open it in Excel or WPS and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or was not copied completely. Copy it again from where it came, or open it in Excel or WPS and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file contains definitions (a DTD) that a table never needs, so it is not opened. Open it in Excel or WPS and save it anew as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: its parts are nested too deeply. Open it in Excel or WPS and save it anew as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged or was not copied completely. Copy it again from where it came, or open it in Excel or WPS and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook unpacks to far more data than a table needs, so it is not opened. Save it anew in Excel or WPS, or ask its sender for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook consists of too many parts and is not opened. Save it anew in Excel or WPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook names parts outside itself and is not opened. Ask its sender for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the workbook is missing (%1). Open it in Excel or WPS and save it anew, or copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is protected with a password. Open it in Excel or WPS, remove the password and save it, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Volunteer Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Volunteer Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of an office is kept in one file on this PC; no network is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new office and import your Excel files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an office file (.vdesk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in the sample office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateTable</name>
    <message>
        <source>, </source>
        <comment>between the states of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is final: it cannot become “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot become “%2”. From here it can become: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office holds a state that this program does not know. Check the office, or use a newer program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The encryption library is too old; reinstall the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption failed; close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office is sealed in a way that this version does not know; open it with a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored key of this account is damaged; open the office with the recovery code or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is wrong; type it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attempt</name>
    <message>
        <source>Something unexpected went wrong and the action was not finished. Please try again; if it happens once more, save the log from the settings page and send it to support.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
