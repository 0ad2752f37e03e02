#include "ui/common/dialogs.h"

#include "models/common/clearnumbers.h"
#include "ui/common/messagedialog.h"
#include "ui/common/promptdialog.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace {
constexpr const char* scriptProperty = "vdDialogScript";

void show(QWidget* parent, Icon sign, IconColor color, const QString& text, const QString& detail, bool technical)
{
    if (DialogScript* script = DialogScript::current())
        return script->tell(text);
    MessageDialog box(sign, color, text, technical ? QString() : detail, parent);
    if (technical)
        box.setTechnical(detail);
    box.addButton(Dialogs::tr("Close"), true);
    box.exec();
}

/// The act and the way back, in the order of all dialogs.
bool isAgreed(MessageDialog& box, const QString& action, const QString& dismissal)
{
    box.addDismissal(dismissal);
    const QPushButton* yes = box.addButton(action, true);
    box.exec();
    return box.pressed() == yes;
}

QString lastFolder(const QString& key)
{
    const QString fallback = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString kept = QSettings().value(QStringLiteral("folders/") + key).toString();
    return !kept.isEmpty() && QDir(kept).exists() ? kept : fallback;
}

/// Settings keep no ID or phone number.
void rememberFolder(const QString& key, const QString& folder)
{
    if (!folder.isEmpty() && folder == withoutClearNumbers(folder))
        QSettings().setValue(QStringLiteral("folders/") + key, folder);
}

void rememberFolderOf(const QString& key, const QString& file)
{
    if (!file.isEmpty())
        rememberFolder(key, QFileInfo(file).absolutePath());
}
} // namespace

void Dialogs::information(QWidget* parent, const QString& text, const QString& detail)
{
    show(parent, Icon::Information, IconColor::Blue, text, detail, false);
}

void Dialogs::warning(QWidget* parent, const QString& text, const QString& detail)
{
    show(parent, Icon::Alert, IconColor::Amber, text, detail, false);
}

void Dialogs::error(QWidget* parent, const QString& text, const QString& detail)
{
    show(parent, Icon::CloseCircle, IconColor::Red, text, detail, true);
}

bool Dialogs::confirm(QWidget* parent, const QString& question, const QString& action, const QString& detail)
{
    if (DialogScript* script = DialogScript::current())
        return script->ask(question).toBool();
    MessageDialog box(Icon::AlertCircle, IconColor::Amber, question, detail, parent);
    return isAgreed(box, action, tr("Go back"));
}

bool Dialogs::offer(QWidget* parent, const QString& text, const QString& action, const QString& detail)
{
    if (DialogScript* script = DialogScript::current())
        return script->ask(text).toBool();
    MessageDialog box(Icon::CheckCircle, IconColor::Green, text, detail, parent);
    return isAgreed(box, action, tr("Close"));
}

void Dialogs::announceFile(QWidget* parent, const QString& path)
{
    const QFileInfo file(path);
    const QString text = tr("%1 is saved.").arg(file.fileName());
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    if (DialogScript* script = DialogScript::current())
        return void(script->ask(text));
    MessageDialog box(Icon::CheckCircle, IconColor::Green, text, folder, parent);
    box.addDismissal(tr("Close"));
    const QPushButton* there = box.addButton(tr("Open the folder"));
    const QPushButton* open = box.addButton(tr("Open the file"), true);
    box.exec();
    if (box.pressed() == there)
        QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath()));
    else if (box.pressed() == open)
        QDesktopServices::openUrl(QUrl::fromLocalFile(file.absoluteFilePath()));
}

Dialogs::Choice Dialogs::saveChanges(QWidget* parent, const QString& text)
{
    if (DialogScript* script = DialogScript::current()) {
        const QVariant answer = script->ask(text);
        return answer.isValid() ? Choice(answer.toInt()) : Choice::Cancel;
    }
    MessageDialog box(Icon::AlertCircle, IconColor::Amber, text, {}, parent);
    const QPushButton* discard = box.addButton(tr("Discard changes"));
    box.addDismissal(tr("Keep editing"));
    const QPushButton* save = box.addButton(tr("Save"), true);
    box.exec();
    if (box.pressed() == save)
        return Choice::Save;
    return box.pressed() == discard ? Choice::Discard : Choice::Cancel;
}

namespace {
std::optional<QString> prompt(QWidget* parent, const QString& action, const QString& question, const QString& initial,
    PromptDialog::Lines lines, Need need)
{
    if (DialogScript* script = DialogScript::current()) {
        const QVariant answer = script->ask(question);
        return answer.isValid() ? std::optional(withoutClearNumbers(answer.toString())) : std::nullopt;
    }
    PromptDialog box(action, question, lines, need, parent);
    box.setText(initial);
    return box.exec() == QDialog::Accepted ? std::optional(box.text()) : std::nullopt;
}
} // namespace

std::optional<QString> Dialogs::text(
    QWidget* parent, const QString& action, const QString& question, const QString& initial, bool required)
{
    return prompt(
        parent, action, question, initial, PromptDialog::Lines::One, required ? Need::Required : Need::Optional);
}

std::optional<QString> Dialogs::reason(
    QWidget* parent, const QString& action, const QString& question, const QString& initial)
{
    return prompt(parent, action, question, initial, PromptDialog::Lines::Several, Need::Required);
}

QString Dialogs::openFile(QWidget* parent, const QString& title, const QString& filter, const QString& key)
{
    if (DialogScript* script = DialogScript::current())
        return script->ask(title).toString();
    const QString path = QFileDialog::getOpenFileName(parent, title, lastFolder(key), filter);
    rememberFolderOf(key, path);
    return path;
}

QStringList Dialogs::openFiles(QWidget* parent, const QString& title, const QString& filter, const QString& key)
{
    if (DialogScript* script = DialogScript::current())
        return script->ask(title).toStringList();
    const QStringList paths = QFileDialog::getOpenFileNames(parent, title, lastFolder(key), filter);
    rememberFolderOf(key, paths.value(0));
    return paths;
}

QString Dialogs::saveFile(
    QWidget* parent, const QString& title, const QString& suggestedName, const QString& filter, const QString& key)
{
    if (DialogScript* script = DialogScript::current())
        return script->ask(title).toString();
    const QString suggestion = QDir(lastFolder(key)).filePath(suggestedName);
    const QString path = QFileDialog::getSaveFileName(parent, title, suggestion, filter);
    rememberFolderOf(key, path);
    return path;
}

QString Dialogs::folder(QWidget* parent, const QString& title, const QString& key)
{
    if (DialogScript* script = DialogScript::current())
        return script->ask(title).toString();
    const QString path = QFileDialog::getExistingDirectory(parent, title, lastFolder(key));
    rememberFolder(key, path);
    return path;
}

DialogScript::DialogScript()
{
    qApp->setProperty(scriptProperty, QVariant::fromValue<QObject*>(this));
}

DialogScript::~DialogScript()
{
    qApp->setProperty(scriptProperty, QVariant());
}

DialogScript* DialogScript::current()
{
    return qobject_cast<DialogScript*>(qApp->property(scriptProperty).value<QObject*>());
}

QVariant DialogScript::ask(const QString& text)
{
    m_asked.append(text);
    return m_answers.isEmpty() ? QVariant() : m_answers.takeFirst();
}
