#pragma once

#include "models/words/dictionary.h"
#include "ui/common/card.h"

class Office;
class QComboBox;
class QListWidget;
class QPushButton;

/// The office's word lists: words are added, renamed, ordered and retired, never removed.
class DictionaryCard final : public Card {
    Q_OBJECT

public:
    explicit DictionaryCard(Office& office, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox* dictionaries() const { return m_dictionaries; }
    [[nodiscard]] QListWidget* words() const { return m_words; }

    void add();
    void rename();
    void retire();
    void move(int by);

private:
    void makeButtons();
    [[nodiscard]] Dictionary dictionary() const;
    [[nodiscard]] Term current() const;
    void fill();
    void selectionChanged();

    Office& m_office;
    QComboBox* m_dictionaries = nullptr;
    QListWidget* m_words = nullptr;
    QList<Term> m_terms;
    QPushButton* m_rename = nullptr;
    QPushButton* m_retire = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
};
