#include "ui/common/dialogs.h"

#include "models/common/clearnumbers.h"
#include "ui/common/clearnumbernote.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace {
constexpr const char* scriptProperty = "vdDialogScript";

void show(QWidget* parent, QMessageBox::Icon sign, const QString& text, const QString& detail, bool technical)
{
    if (DialogScript* script = DialogScript::current())
        return script->tell(text);
    QMessageBox box(sign, QApplication::applicationDisplayName(), text, QMessageBox::Ok, parent);
    if (technical)
        box.setDetailedText(detail);
    else
        box.setInformativeText(detail);
    box.exec();
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
    show(parent, QMessageBox::Information, text, detail, false);
}

void Dialogs::warning(QWidget* parent, const QString& text, const QString& detail)
{
    show(parent, QMessageBox::Warning, text, detail, false);
}

void Dialogs::error(QWidget* parent, const QString& text, const QString& detail)
{
    show(parent, QMessageBox::Critical, text, detail, true);
}

bool Dialogs::confirm(QWidget* parent, const QString& question, const QString& action, const QString& detail)
{
    if (DialogScript* script = DialogScript::current())
        return script->ask(question).toBool();
    QMessageBox box(
        QMessageBox::Question, QApplication::applicationDisplayName(), question, QMessageBox::Cancel, parent);
    box.setInformativeText(detail);
    QPushButton* yes = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(yes);
    box.exec();
    return box.clickedButton() == yes;
}

Dialogs::Choice Dialogs::saveChanges(QWidget* parent, const QString& text)
{
    if (DialogScript* script = DialogScript::current()) {
        const QVariant answer = script->ask(text);
        return answer.isValid() ? Choice(answer.toInt()) : Choice::Cancel;
    }
    QMessageBox box(QMessageBox::Question, QApplication::applicationDisplayName(), text, QMessageBox::NoButton, parent);
    QPushButton* save = box.addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton* discard = box.addButton(tr("Discard changes"), QMessageBox::DestructiveRole);
    box.addButton(tr("Keep editing"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.exec();
    if (box.clickedButton() == save)
        return Choice::Save;
    return box.clickedButton() == discard ? Choice::Discard : Choice::Cancel;
}

std::optional<QString> Dialogs::text(
    QWidget* parent, const QString& title, const QString& label, const QString& initial, bool required)
{
    if (DialogScript* script = DialogScript::current()) {
        const QVariant answer = script->ask(label);
        return answer.isValid() ? std::optional(withoutClearNumbers(answer.toString())) : std::nullopt;
    }
    QInputDialog box(parent);
    box.setWindowTitle(title);
    box.setLabelText(label);
    box.setTextValue(initial);
    QObject::connect(&box, &QInputDialog::textValueChanged, &box, [&box, label](const QString& typed) {
        const QString note = clearNumberNote(typed);
        box.setLabelText(note.isEmpty() ? label : label + u'\n' + note);
    });
    while (box.exec() == QDialog::Accepted) {
        const QString value = withoutClearNumbers(box.textValue().trimmed());
        if (!required || !value.isEmpty())
            return value;
    }
    return std::nullopt;
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
