#include "ui/imports/importsteps.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>

ImportSteps::ImportSteps(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(12));
    for (const QString& text : {tr("① File"), tr("② Columns"), tr("③ Check"), tr("④ Done")}) {
        auto* label = new QLabel(text, this);
        layout->addWidget(label);
        m_labels << label;
    }
    setCurrent(0);
}

void ImportSteps::setCurrent(int step)
{
    for (int i = 0; i < m_labels.size(); ++i) {
        QLabel* label = m_labels.at(i);
        Theme::setText(label, i == step ? Theme::Text::Current : Theme::Text::Faint);
    }
    setAccessibleName(tr("Step %1 of 4: %2").arg(step + 1).arg(m_labels.at(step)->text()));
}
