#include "ui/settings/settingslines.h"

#include "ui/common/card.h"
#include "ui/common/formfield.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

void addSettingsLine(Card& card, FormField* field)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::scaled(10));
    auto* label = new QLabel(field->label(), &card);
    label->setFixedWidth(Theme::scaled(120));
    label->setMinimumHeight(Theme::scaled(32));
    label->setBuddy(field->editor());
    line->addWidget(label, 0, Qt::AlignTop);
    line->addWidget(field, 1);
    card.body()->addLayout(line);
}
