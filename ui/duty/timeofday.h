#pragma once

#include "models/duty/dutyplan.h"
#include "ui/common/recordform.h"

/// A text field that shows and reads a time of day; what is no time becomes one that the record's validator refuses.
template <class Record> TextField* bindTimeOfDay(RecordForm<Record>& form, TextField* field, Minutes Record::*member)
{
    return form.bind(
        field, [member](TextField& shown, const Record& record) { shown.setText(timeOfDayText(record.*member)); },
        [member](const TextField& read, Record& record) { record.*member = timeOfDayFrom(read.text()); });
}
