#pragma once

#include "models/security/personalnumber.h"
#include "ui/common/fieldvalues.h"

#include <functional>

/// The fields of a form, each tied to a member of a record. A field in which nothing was changed leaves its member as
/// it is, whatever the field could make of it: a form that is opened and saved changes nothing.
///
///     m_form.bind(add<TextField>("openingHours", tr("Opening hours")), &Station::openingHours);
///     m_form.show(station);
///     … m_form.record() …
template <class Record> class RecordForm final {
public:
    template <class Field, class Value> Field* bind(Field* field, Value Record::*member)
    {
        return bind(
            field, [member](Field& shown, const Record& record) { showIn(shown, record.*member); },
            [member](const Field& read, Record& record) { readFrom(read, record.*member); });
    }
    /// A box for one of two values.
    template <class Value> CheckField* bind(CheckField* field, Value Record::*member, Value on, Value off)
    {
        return bind(
            field, [member, on](CheckField& box, const Record& record) { box.setChecked(record.*member == on); },
            [member, on, off](const CheckField& box, Record& record) { record.*member = box.isChecked() ? on : off; });
    }
    /// An ID or phone number: masked, revealed on demand, and kept unless another one is typed.
    PersonalNumberField* bindNumber(
        Office& office, PersonalNumberField* field, QString Record::*member, PersonalField kind)
    {
        return bind(
            field,
            [&office, member, kind](PersonalNumberField& shown, const Record& record) {
                shown.keep(office, {kind, record.id.value()}, record.*member);
            },
            [member](const PersonalNumberField& read, Record& record) { record.*member = read.text(); });
    }
    /// Any other way to show something of the record and to read it back.
    template <class Field, class Show, class Read> Field* bind(Field* field, Show show, Read read)
    {
        m_bindings.append({field, [field, show](const Record& record) { show(*field, record); },
            [field, read](Record& record) { read(*field, record); }, {}});
        return field;
    }

    void show(const Record& record)
    {
        m_start = record;
        for (Binding& binding : m_bindings) {
            binding.show(record);
            binding.shown = binding.field->content();
        }
    }
    /// The record that was shown, with what was changed in the fields since.
    [[nodiscard]] Record record() const
    {
        Record record = m_start;
        for (const Binding& binding : m_bindings) {
            if (binding.field->content() != binding.shown)
                binding.read(record);
        }
        return record;
    }
    [[nodiscard]] const Record& start() const { return m_start; }

private:
    struct Binding {
        FormField* field;
        std::function<void(const Record&)> show;
        std::function<void(Record&)> read;
        QVariant shown;
    };

    Record m_start{};
    QList<Binding> m_bindings;
};
