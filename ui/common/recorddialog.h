#pragma once

#include "models/office/office.h"
#include "ui/common/commit.h"
#include "ui/common/formdialog.h"
#include "ui/common/recordform.h"

/// The form of one record of the office. A feature's form adds its fields, binds them and begins; see StationDialog.
template <class Record> class RecordDialog : public FormDialog {
public:
    using RecordId = decltype(Record::id);

    /// What stands in the fields.
    [[nodiscard]] virtual Record record() const { return m_form.record(); }
    /// The record's id; invalid while a new one is not saved.
    [[nodiscard]] RecordId savedId() const { return m_savedId; }

protected:
    /// Writes a new or an old record in the writer's thread; gives its id.
    using Store = std::function<RecordId(UnitOfWork& work, const Record& record)>;

    RecordDialog(Office& office, const QString& title, QWidget* parent)
        : FormDialog(title, parent)
        , m_office(office)
    {
    }

    /// Shows `record` in the fields that are bound by now. Saving calls the store, unless nothing was changed.
    void begin(const Record& record, Store store = {})
    {
        m_savedId = record.id;
        m_store = std::move(store);
        m_form.show(record);
        setValidator([this] { return problems(); });
        setSaver([this] { write(this->store()); });
    }
    /// Asked in the screen's thread: may hold what stands in fields beside the record.
    [[nodiscard]] virtual Store store() const { return m_store; }
    [[nodiscard]] virtual Problems problems() const { return validate(record()); }
    [[nodiscard]] bool isNew() const { return !m_form.start().id.isValid(); }
    [[nodiscard]] Connection& reader() const { return m_office.database().reader(); }

    Office& m_office;
    RecordForm<Record> m_form;

private:
    void write(const Store& store)
    {
        const Record written = record();
        if (written.id.isValid() && written == m_form.start())
            return;
        RecordId id;
        commitNow(m_office, [&](UnitOfWork& work) { id = store(work, written); });
        m_savedId = id;
    }

    Store m_store;
    RecordId m_savedId;
};

/// A store that inserts or updates with a repository.
template <class Repository> [[nodiscard]] auto storeWith(Repository repository)
{
    return [repository](UnitOfWork& work, const auto& record) {
        if (!record.id.isValid())
            return repository.insert(work, record);
        repository.update(work, record);
        return record.id;
    };
}
