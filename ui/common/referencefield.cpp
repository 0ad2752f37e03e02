#include "ui/common/referencefield.h"

#include "ui/common/attempt.h"
#include "ui/common/clickselect.h"
#include "ui/common/icons.h"
#include "ui/common/widepopup.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

namespace {

constexpr int mostOffers = 50;
constexpr int shownOffers = 12;

} // namespace

ReferenceField::ReferenceField(
    const QString& name, const QString& label, std::shared_ptr<const References> references, Need need, QWidget* parent)
    : FormField(name, label, need, parent)
    , m_references(std::move(references))
    , m_line(new QLineEdit)
    , m_open(new QAction(icon(Icon::ChevronDown, IconColor::Secondary), tr("Show the list (Down)"), this))
    , m_rows(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_rows, this))
{
    m_line->setPlaceholderText(tr("Name, initials or code"));
    m_line->addAction(m_open, QLineEdit::TrailingPosition);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(shownOffers);
    m_completer->setWidget(m_line);
    setEditor(m_line);
    selectAllOnClick(m_line);
    m_line->installEventFilter(this);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) { take(index.row()); });
    connect(m_open, &QAction::triggered, this, &ReferenceField::openOffers);
    connect(m_line, &QLineEdit::textEdited, this, &ReferenceField::find);
    connect(m_line, &QLineEdit::editingFinished, this, &ReferenceField::settle);
}

void ReferenceField::setReferences(std::shared_ptr<const References> references)
{
    m_references = std::move(references);
    m_offers.clear();
    m_present = {};
    setId(0);
}

void ReferenceField::setPlaceholder(const QString& text)
{
    m_line->setPlaceholderText(text);
}

void ReferenceField::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_open->setVisible(!readOnly);
}

void ReferenceField::setId(qint64 id)
{
    if (id <= 0)
        return hold({});
    Reference unknown;
    unknown.id = id;
    unknown.name = tr("Record %1").arg(id);
    hold(m_references->entry(id).value_or(unknown));
    if (m_present.id == 0)
        m_present = m_held;
}

void ReferenceField::hold(const Reference& reference)
{
    m_held = reference;
    m_offers.clear();
    m_line->setText(reference.text());
    m_line->setCursorPosition(0);
    m_line->setToolTip(reference.id > 0 ? reference.fullText() : QString());
    setRemark({});
    notifyEdited();
    Q_EMIT chosen();
}

QString ReferenceField::typed() const
{
    return m_line->text().trimmed();
}

qint64 ReferenceField::id() const
{
    if (m_held.id > 0)
        return m_held.id;
    const Reference* offer = best();
    return offer ? offer->id : 0;
}

QVariant ReferenceField::content() const
{
    return id() > 0 ? QVariant(id()) : QVariant(typed());
}

bool ReferenceField::isAmbiguous() const
{
    const auto isNamed
        = [this](const Reference& offer) { return offer.name.compare(typed(), Qt::CaseInsensitive) == 0; };
    return std::count_if(m_offers.begin(), m_offers.end(), isNamed) > 1;
}

const Reference* ReferenceField::best() const
{
    return typed().isEmpty() || m_offers.isEmpty() || isAmbiguous() ? nullptr : &m_offers.first();
}

QString ReferenceField::inputProblem() const
{
    if (typed().isEmpty() || id() > 0)
        return {};
    if (isAmbiguous())
        return tr("Several are named “%1”. Choose one from the list.").arg(typed());
    return tr("“%1” is not in the list. Choose an entry.").arg(typed());
}

void ReferenceField::find(const QString&)
{
    const QString words = typed();
    m_held = words == m_present.text() ? m_present : Reference();
    setRemark({});
    readOffers(words);
    if (words.isEmpty() || m_held.id > 0) {
        m_offers.clear();
        m_completer->popup()->hide();
        notifyEdited();
        Q_EMIT chosen();
        return;
    }
    notifyEdited();
    showOffers();
}

void ReferenceField::readOffers(const QString& words)
{
    m_offers.clear();
    attempt(window(), [&] { m_offers = m_references->offers(words, mostOffers); });
    const auto isPresent = [this](const Reference& offer) { return offer.id == m_present.id; };
    if (m_present.id > 0 && nameFit(m_present.name, words) && std::none_of(m_offers.begin(), m_offers.end(), isPresent))
        m_offers << m_present;
}

void ReferenceField::showOffers()
{
    m_rows->clear();
    for (const Reference& offer : std::as_const(m_offers))
        m_rows->appendRow(new QStandardItem(offer.fullText()));
    if (m_offers.isEmpty())
        return m_completer->popup()->hide();
    openWide(*m_completer, *m_line);
    if (best())
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void ReferenceField::openOffers()
{
    if (m_line->isReadOnly())
        return;
    m_line->setFocus();
    readOffers(m_held.id > 0 ? QString() : typed());
    showOffers();
}

void ReferenceField::take(int row)
{
    if (row >= 0 && row < m_rows->rowCount() && row < m_offers.size())
        hold(Reference(m_offers.at(row)));
}

/// What was typed becomes the best that fits; where others fit as well, the details tell which one it is.
void ReferenceField::settle()
{
    const bool isChoosing = m_line->hasFocus() && m_completer->popup()->isVisible();
    if (m_held.id > 0 || isChoosing)
        return;
    const Reference* offer = best();
    if (!offer)
        return;
    const QString details = m_offers.size() > 1 ? offer->details : QString();
    hold(Reference(*offer));
    setRemark(details);
}

bool ReferenceField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isDown = key->key() == Qt::Key_Down;
        if (isDown && !m_completer->popup()->isVisible()) {
            openOffers();
            return true;
        }
    }
    return FormField::eventFilter(watched, event);
}
