#include "ui/settings/dictionarycard.h"

#include "models/common/error.h"
#include "models/office/office.h"
#include "models/organisation/organisationfeature.h"
#include "models/words/dictionaryrepository.h"
#include "models/words/wordsfeature.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/dialogs.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/permit.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

DictionaryCard::DictionaryCard(Office& office, QWidget* parent)
    : Card(tr("Dictionaries"), parent)
    , m_office(office)
    , m_dictionaries(new QComboBox(this))
    , m_words(new QListWidget(this))
{
    setHint(tr("words that forms and imports offer"));
    for (const Dictionary dictionary : allDictionaries())
        m_dictionaries->addItem(dictionaryTitle(dictionary), int(dictionary));
    m_dictionaries->setAccessibleName(tr("Dictionary"));
    m_words->setAccessibleName(tr("Words of the dictionary"));
    m_words->setMinimumHeight(Theme::scaled(200));
    body()->addWidget(m_dictionaries);
    body()->addWidget(m_words, 1);
    makeButtons();
    connect(m_dictionaries, &QComboBox::currentIndexChanged, this, &DictionaryCard::fill);
    connect(m_words, &QListWidget::currentRowChanged, this, &DictionaryCard::selectionChanged);
    connect(m_words, &QListWidget::itemDoubleClicked, this, [this] {
        if (m_office.may(Acts::ChangeWords))
            attempt(window(), [this] { rename(); });
    });
    connect(&office.database(), &Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.contains(dictionaryTable(dictionary())))
            fill();
    });
    fill();
}

void DictionaryCard::makeButtons()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::scaled(8));
    auto* acts = new FlowLayout(Theme::scaled(8)); // wraps where a card is narrow and letters are large
    line->addLayout(acts, 1);
    const auto button = [this](QLayout* place, Icon sign, const QString& text, auto action) {
        auto* made = new QPushButton(icon(sign), text, this);
        connect(made, &QPushButton::clicked, this, [this, action] { attempt(window(), action); });
        place->addWidget(made);
        return made;
    };
    permit(button(acts, Icon::Plus, tr("Add…"), [this] { add(); }), m_office, Acts::AddWords);
    m_rename = button(acts, Icon::Pencil, tr("Rename…"), [this] { rename(); });
    m_retire = button(acts, Icon::Archive, tr("Retire"), [this] { retire(); });
    m_up = button(line, Icon::ArrowUp, QString(), [this] { move(-1); });
    m_up->setAccessibleName(tr("Move the word up"));
    m_up->setToolTip(m_up->accessibleName());
    m_down = button(line, Icon::ArrowDown, QString(), [this] { move(1); });
    m_down->setAccessibleName(tr("Move the word down"));
    m_down->setToolTip(m_down->accessibleName());
    for (QPushButton* each : {m_rename, m_retire, m_up, m_down})
        permit(each, m_office, Acts::ChangeWords);
    body()->addLayout(line);
}

Dictionary DictionaryCard::dictionary() const
{
    return Dictionary(m_dictionaries->currentData().toInt());
}

Term DictionaryCard::current() const
{
    return m_terms.value(m_words->currentRow());
}

void DictionaryCard::fill()
{
    const TermId kept = current().id;
    attempt(window(), [this] { m_terms = DictionaryRepository().terms(m_office.database().reader(), dictionary()); });
    m_words->clear();
    for (const Term& term : std::as_const(m_terms)) {
        auto* item = new QListWidgetItem(term.isRetired ? tr("%1 (retired)").arg(term.name) : term.name, m_words);
        if (term.isRetired)
            item->setForeground(Theme::colors().secondary);
        if (term.id == kept)
            m_words->setCurrentItem(item);
    }
    selectionChanged();
}

void DictionaryCard::selectionChanged()
{
    const int row = m_words->currentRow();
    const Term term = current();
    m_rename->setEnabled(term.id.isValid());
    m_retire->setEnabled(term.id.isValid());
    m_retire->setText(term.isRetired ? tr("Use again") : tr("Retire"));
    m_up->setEnabled(row > 0 && !term.isRetired);
    m_down->setEnabled(row >= 0 && !term.isRetired && row + 1 < m_terms.size() && !m_terms.at(row + 1).isRetired);
}

void DictionaryCard::add()
{
    const auto word = Dialogs::text(
        window(), tr("Add a word"), tr("New word of the dictionary “%1”").arg(dictionaryTitle(dictionary())));
    if (!word || word->trimmed().isEmpty())
        return;
    const auto isSame = [&](const Term& term) { return term.name == word->trimmed(); };
    attempt(window(), [&] {
        if (std::any_of(m_terms.begin(), m_terms.end(), isSame))
            throw Error(tr("The word “%1” is in this dictionary already.").arg(word->trimmed()));
        commit(this, m_office, [dictionary = dictionary(), word = word->trimmed()](UnitOfWork& work) {
            DictionaryRepository().ensure(work, dictionary, word);
        });
    });
}

void DictionaryCard::rename()
{
    const Term term = current();
    if (!term.id.isValid())
        return;
    const auto word
        = Dialogs::text(window(), tr("Rename a word"), tr("The word changes wherever it is used."), term.name);
    if (word)
        commit(this, m_office, [dictionary = dictionary(), id = term.id, word = *word](UnitOfWork& work) {
            DictionaryRepository().rename(work, dictionary, id, word);
        });
}

void DictionaryCard::retire()
{
    const Term term = current();
    if (term.id.isValid())
        commit(this, m_office, [dictionary = dictionary(), term](UnitOfWork& work) {
            DictionaryRepository().retire(work, dictionary, term.id, !term.isRetired);
        });
}

void DictionaryCard::move(int by)
{
    const int row = m_words->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_terms.size())
        return;
    QList<TermId> ids;
    for (const Term& term : std::as_const(m_terms))
        ids << term.id;
    ids.move(row, to);
    commit(this, m_office,
        [dictionary = dictionary(), ids](UnitOfWork& work) { DictionaryRepository().reorder(work, dictionary, ids); });
}
