#pragma once

#include "ui/common/formfield.h"
#include "ui/common/references.h"

#include <QVariant>

class QAction;
class QCompleter;
class QLineEdit;
class QStandardItemModel;

/// One record out of any number, held by its id. Typing finds it by name, pinyin, initials or code, and offers what
/// fits below; leaving the field takes the best of them. Of several that bear just the typed name the clerk must
/// choose. The present value stays, whatever became of it, until another one is taken or the text is cleared.
class ReferenceField final : public FormField {
    Q_OBJECT

public:
    ReferenceField(const QString& name, const QString& label, std::shared_ptr<const References> references,
        Need need = Need::Optional, QWidget* parent = nullptr);

    /// 0 for none.
    void setId(qint64 id);
    /// The record that is held, or the one that what was typed stands for.
    [[nodiscard]] qint64 id() const;
    /// The record that is held; not one that is still being typed.
    [[nodiscard]] const Reference& held() const { return m_held; }
    /// Other records to choose from; what is held goes.
    void setReferences(std::shared_ptr<const References> references);
    void setPlaceholder(const QString& text);
    void setReadOnly(bool readOnly);

    [[nodiscard]] QVariant content() const override;
    [[nodiscard]] bool isEmpty() const override { return id() == 0; }
    [[nodiscard]] QString inputProblem() const override;
    void settle() override;
    [[nodiscard]] QLineEdit* line() const { return m_line; }
    [[nodiscard]] const QList<Reference>& offers() const { return m_offers; }
    /// Opens the list of all that may be chosen.
    void openOffers();

Q_SIGNALS:
    /// A record was taken, or the field was cleared; not while a word is being typed.
    void chosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hold(const Reference& reference);
    void find(const QString& words);
    void readOffers(const QString& words);
    void showOffers();
    void take(int row);
    [[nodiscard]] QString typed() const;
    [[nodiscard]] bool isAmbiguous() const;
    /// The offer that what was typed stands for.
    [[nodiscard]] const Reference* best() const;

    std::shared_ptr<const References> m_references;
    QLineEdit* m_line = nullptr;
    QAction* m_open = nullptr;
    QStandardItemModel* m_rows = nullptr;
    QCompleter* m_completer = nullptr;
    QList<Reference> m_offers;
    Reference m_held;
    Reference m_present; ///< what the record came with: offered again although it may be over
};
