#pragma once

#include "models/service/servicepersonrepository.h"

#include <QLineEdit>
#include <QStyledItemDelegate>

#include <memory>
#include <optional>

class Office;
class RecordReferences;
class QCompleter;
class QStandardItemModel;

/// A line that finds one volunteer: by name, pinyin initials or 编号, offered while typing with what tells namesakes
/// apart.
class PersonEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit PersonEdit(Office& office, QWidget* parent = nullptr);

    void setPerson(const ServicePerson& person);
    /// Who was chosen, or the only one that fits what was typed.
    [[nodiscard]] std::optional<ServicePerson> person() const;
    /// An offer is marked: Enter takes it.
    [[nodiscard]] bool isChoosing() const;
    /// Empties the line for the next person.
    void reset();

Q_SIGNALS:
    void personChosen();

protected:
    /// Enter and Tab leave the line at once while no offer is marked.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& words);
    void take(const QModelIndex& index);

    Office& m_office;
    std::shared_ptr<RecordReferences> m_people; ///< what tells them apart
    QCompleter* m_completer = nullptr;
    QStandardItemModel* m_offers = nullptr;
    QList<ServicePerson> m_found;
    std::optional<ServicePerson> m_person;
};

/// Types people into the first column of a sign-in sheet.
class PersonDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PersonDelegate(Office& office, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    Office& m_office;
};
