#pragma once

class RecordPage;

/// Preview and print of what a list shows: its columns, its rows, in its order; personal numbers stay masked.
void printRecordList(RecordPage& page);
/// The same as an Excel workbook; asks where.
void exportRecordList(RecordPage& page);
