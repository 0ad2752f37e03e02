#include "ui/accounts/roletabledialog.h"

#include "models/records/features.h"
#include "models/security/account.h"
#include "ui/accounts/rolewords.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

RoleTableDialog::RoleTableDialog(const Features& features, QWidget* parent)
    : QDialog(parent)
    , m_features(features)
    , m_table(new QTableWidget(this))
{
    setWindowTitle(tr("What each role may do"));
    auto* words
        = new QLabel(tr("The program holds everybody to this table at every save, whatever the window shows. An "
                        "account that answers for a part of the office does all this there only."),
            this);
    words->setWordWrap(true);
    Theme::setText(words, Theme::Text::Secondary);
    fill();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    const int side = Theme::scaled(20);
    layout->setContentsMargins(side, side, side, side);
    layout->setSpacing(Theme::scaled(12));
    layout->addWidget(words);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(Theme::scaled(820), Theme::scaled(600));
}

void RoleTableDialog::fill()
{
    const QList<Role> roles = allRoles();
    const QList<Act> acts = m_features.acts();
    m_table->setAccessibleName(windowTitle());
    m_table->setColumnCount(int(roles.size()));
    m_table->setRowCount(int(acts.size()));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    for (int column = 0; column < roles.size(); ++column) {
        auto* head = new QTableWidgetItem(roleTitle(roles.at(column)));
        head->setToolTip(roleSentence(roles.at(column)));
        m_table->setHorizontalHeaderItem(column, head);
    }
    for (int row = 0; row < acts.size(); ++row) {
        m_table->setVerticalHeaderItem(row, new QTableWidgetItem(acts.at(row).title()));
        for (int column = 0; column < roles.size(); ++column) {
            const bool allowed = acts.at(row).isFor(roles.at(column));
            auto* item = new QTableWidgetItem(allowed ? QStringLiteral("✓") : QString());
            item->setTextAlignment(Qt::AlignCenter);
            item->setForeground(Theme::colors().green);
            item->setData(Qt::AccessibleTextRole, allowed ? tr("allowed") : tr("not allowed"));
            m_table->setItem(row, column, item);
        }
    }
    m_table->horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { text-align: center; }"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    int widest = 0;
    for (const Act& act : acts)
        widest = std::max(widest, m_table->verticalHeader()->fontMetrics().horizontalAdvance(act.title()));
    m_table->verticalHeader()->setFixedWidth(widest + Theme::scaled(32)); // its own hint leaves out the padding
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::scaled(28));
}
