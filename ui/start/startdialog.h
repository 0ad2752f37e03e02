#pragma once

#include <QDialog>

/// The first thing a new user sees: look at the sample office, make an own one, or open one that exists.
class StartDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Choice { None, Sample, New, Open, Recent };

    explicit StartDialog(const QStringList& recent, QWidget* parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] const QString& recentFile() const { return m_file; }

private:
    void choose(Choice choice);
    [[nodiscard]] QWidget* makeCard(Choice choice);

    Choice m_choice = Choice::None;
    QString m_file;
};
