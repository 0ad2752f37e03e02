// Builds every widget of the kit with sample data. With VD_PICTURES=folder in the environment the pictures stay there,
// to be looked at beside the design.
#include "tests/support/testregistry.h"
#include "tests/ui/common/samplerecords.h"
#include "ui/charts/barlistchart.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/monthchart.h"
#include "ui/common/filterbar.h"
#include "ui/common/formdialog.h"
#include "ui/common/recordtable.h"
#include "ui/common/searchfield.h"
#include "ui/common/statcard.h"
#include "ui/common/taskstrip.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/periodchooser.h"
#include "ui/mainwindow/topbar.h"

#include <QApplication>
#include <QGridLayout>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QTreeWidget>
#include <QtTest>

namespace {
class SampleDashboard final : public Page {
public:
    SampleDashboard()
        : Page(QStringLiteral("工作台"))
    {
        setSubtitle(QStringLiteral("潍州路街道 · 2025年1月—10月，与去年同期比较"));
        addHeaderButton(Icon::FileExcel, QStringLiteral("导出月报"));
        addHeaderButton(Icon::Printer, QStringLiteral("打印"));
        auto* stats = new QHBoxLayout;
        stats->setSpacing(Theme::scaled(14));
        const auto add = [&](const char* title, const char* figure, const char* unit, const char* sub, Tone tone) {
            auto* card = new StatCard(QString::fromUtf8(title));
            card->setFigure(QString::fromUtf8(figure), QString::fromUtf8(unit));
            card->setSub(QString::fromUtf8(sub), tone);
            card->setClickable(true);
            stats->addWidget(card, 1);
        };
        add("在册志愿者", "536", "人", "▲ 41 人，活跃率 63.2%", Tone::Good);
        add("服务时长", "13,660.7", "小时", "▲ 12.4%", Tone::Good);
        add("结单", "3,083", "单", "其中帮办代办 188", Tone::Neutral);
        add("好评度", "100.0", "%", "评价覆盖 83.1%（2,563/3,083）", Tone::Neutral);
        add("阵地", "21", "处", "十分钟服务圈覆盖 42.3%", Tone::Bad);
        body()->addLayout(stats);
        body()->addLayout(firstRow(), 3);
        body()->addLayout(secondRow(), 2);
    }

private:
    static ChartCard* card(const char* title, const char* hint, QWidget* chart)
    {
        auto* card = new ChartCard(QString::fromUtf8(title));
        card->setHint(QString::fromUtf8(hint));
        card->setChart(chart);
        return card;
    }
    static QHBoxLayout* firstRow()
    {
        auto* months = new MonthChart;
        MonthChartData data;
        data.barName = QStringLiteral("时长");
        data.lineName = QStringLiteral("好评度");
        data.bars = {1120, 980, 1640, 1310, 1480, 1260, 1190, 1400, 1530, 1772};
        data.line = {86, 91, 82, 93, 96.5, 100, 91, 100, 100, 100};
        for (int month = 1; month <= 10; ++month)
            data.labels << QStringLiteral("%1月").arg(month);
        months->setData(QStringLiteral("每月服务时长"), data);
        auto* fields = new BarListChart(BarListChart::Ink::Blue);
        fields->setRows(QStringLiteral("各领域时长"),
            {{QStringLiteral("互助养老"), 2840, {}}, {QStringLiteral("环境卫生"), 2210, {}},
                {QStringLiteral("文化文艺"), 1980, {}}, {QStringLiteral("矛盾调解"), 1704, {}},
                {QStringLiteral("科普教育"), 1500, {}}, {QStringLiteral("理论宣讲"), 1322, {}},
                {QStringLiteral("文明劝导"), 1128, {}}, {QStringLiteral("其他"), 1000, {}}});
        auto* row = new QHBoxLayout;
        row->setSpacing(Theme::scaled(14));
        row->addWidget(card("每月服务时长（小时）与好评度", "点击柱子看明细", months), 3);
        row->addWidget(card("各领域时长", "小时", fields), 2);
        return row;
    }
    static QHBoxLayout* secondRow()
    {
        auto* funnel = new BarListChart(BarListChart::Ink::Accent);
        funnel->setFunnel(true);
        funnel->setRows(QStringLiteral("点单—派单—结单"),
            {{QStringLiteral("点单"), 3121, {}}, {QStringLiteral("派单"), 3104, {}}, {QStringLiteral("接单"), 3098, {}},
                {QStringLiteral("结单"), 3083, {}}, {QStringLiteral("已评价"), 2563, {}}});
        auto* teams = new BarListChart(BarListChart::Ink::Green);
        teams->setRows(QStringLiteral("队伍"),
            {{QStringLiteral("苇湾明白人"), 1188, {}}, {QStringLiteral("春晖送暖"), 1102, {}},
                {QStringLiteral("雷霆志愿"), 1046, {}}, {QStringLiteral("邻里守望"), 990, {}},
                {QStringLiteral("夕阳红"), 874, {}}, {QStringLiteral("护学志愿"), 820, {}},
                {QStringLiteral("红色宣讲团"), 760, {}}});
        auto* row = new QHBoxLayout;
        row->setSpacing(Theme::scaled(14));
        row->addWidget(card("点单—派单—结单", "本期", funnel), 1);
        row->addWidget(card("没有数据的图", "本期", new BarListChart(BarListChart::Ink::Blue)), 1);
        row->addWidget(card("队伍时长前八", "小时", teams), 1);
        return row;
    }
};

class SampleForm final : public FormDialog {
public:
    SampleForm()
        : FormDialog(QStringLiteral("志愿者"))
    {
        beginSection(QStringLiteral("基本信息"));
        name = add<TextField>("name", QStringLiteral("姓名"), Need::Required);
        auto* sex = add<ChoiceField>("sex", QStringLiteral("性别"), Need::Required);
        sex->setChoices({{1, QStringLiteral("女")}, {2, QStringLiteral("男")}});
        number = add<PersonalNumberField>("idNumber", QStringLiteral("身份证号"), Need::Required);
        add<DateField>("birthDate", QStringLiteral("出生日期"))->setHint(QStringLiteral("由身份证号带出，可改"));
        add<PersonalNumberField>("phone", QStringLiteral("手机"))->setKept(QStringLiteral("190****8812"));
        add<TextField>("address", QStringLiteral("住址"));
        beginSection(QStringLiteral("志愿服务"));
        add<ChoiceField>("organisation", QStringLiteral("所属社区"), Need::Required);
        add<DateField>("registeredOn", QStringLiteral("注册日期"));
        add<HoursField>("hours", QStringLiteral("每周时间"));
        add<MoneyField>("fund", QStringLiteral("补贴"));
        add<CheckField>("party", QStringLiteral("双报到"), QStringLiteral("在职党员到社区报到"));
        addWide<MultiLineField>("notes", QStringLiteral("备注"));
        setValidator([this] {
            Problems problems;
            if (number->isReplaced())
                problems.append({QStringLiteral("idNumber"), QStringLiteral("身份证号校验码不对，请核对第 18 位。")});
            return problems;
        });
    }
    TextField* name = nullptr;
    PersonalNumberField* number = nullptr;
};
} // namespace

class GalleryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void pictures_data();
    void pictures();

private:
    void keep(QWidget& widget, const QString& name) const;
    void keepPopups(MainWindow& main, const QString& name) const;
    [[nodiscard]] std::unique_ptr<MainWindow> window(const QSize& size);

    std::unique_ptr<TestOffice> m_office;
    SamplePage* m_list = nullptr;
};

void GalleryTest::initTestCase()
{
    QSettings().clear();
    m_office = std::make_unique<TestOffice>();
    SampleRecords::fill(*m_office, 150);
}

void GalleryTest::cleanupTestCase()
{
    m_office.reset();
    Theme::apply(*qApp);
}

void GalleryTest::keep(QWidget& widget, const QString& name) const
{
    const QImage image = widget.grab().toImage();
    QVERIFY2(image.pixelColor(image.width() / 2, 4) != image.pixelColor(image.width() / 2, image.height() / 2)
            || image.width() > 0,
        "The picture shows something");
    const QString folder = qEnvironmentVariable("VD_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(image.save(QStringLiteral("%1/%2.png").arg(folder, name)));
}

std::unique_ptr<MainWindow> GalleryTest::window(const QSize& size)
{
    auto window = std::make_unique<MainWindow>();
    const QString people = QStringLiteral("人员与阵地");
    const QString service = QStringLiteral("服务");
    const auto add = [&](const char* key, const QString& group, Icon icon, const char* title) {
        window->addPage({QString::fromUtf8(key), group, icon, QString::fromUtf8(title),
            [this, title] { return m_list = new SamplePage(m_office->office()); }});
    };
    window->addPage({QStringLiteral("dashboard"), {}, Icon::Dashboard, QStringLiteral("工作台"),
        [] { return new SampleDashboard; }});
    add("volunteers", people, Icon::Account, "志愿者");
    add("teams", people, Icon::People, "队伍");
    add("stations", people, Icon::MapMarker, "阵地");
    add("orders", service, Icon::ClipboardText, "点单派单");
    add("projects", service, Icon::Cube, "项目库");
    add("activities", service, Icon::CalendarCheck, "活动与时长");
    add("duty", service, Icon::Timer, "值班坐班");
    add("training", service, Icon::School, "培训与实习");
    add("points", QStringLiteral("激励"), Icon::Coin, "积分银行");
    add("fund", QStringLiteral("激励"), Icon::CashMultiple, "社区基金");
    add("honors", QStringLiteral("激励"), Icon::Trophy, "荣誉");
    add("reports", QStringLiteral("统计"), Icon::ChartBar, "统计报表");
    add("certificates", QStringLiteral("统计"), Icon::Certificate, "服务证明");
    add("settings", QStringLiteral("系统"), Icon::Settings, "设置");
    window->setOrganisations({{1, 0, QStringLiteral("潍州路街道")}, {2, 1, QStringLiteral("苇湾社区")}});
    window->setAccount(QStringLiteral("录入 · 小刘"), nullptr);
    window->setBadge(QStringLiteral("orders"), 7);
    window->setBadge(QStringLiteral("activities"), 3);
    window->setSavedAt(QDateTime::currentDateTime());
    window->setBackupAt(QDateTime::currentDateTime());
    window->topBar()->period()->choosePeriod({QDate(2025, 1, 1), QDate(2025, 11, 1)});
    window->resize(size);
    window->show();
    return window;
}

void GalleryTest::keepPopups(MainWindow& main, const QString& name) const
{
    main.setSearchProvider([](const QString&) {
        return QList<SearchHit>{{Icon::Account, QStringLiteral("王聪聪"), QStringLiteral("KW-240001 · 苇湾社区"), {}},
            {Icon::Account, QStringLiteral("王伟"), QStringLiteral("KW-240149 · 苇湾社区"), {}},
            {Icon::ClipboardText, QStringLiteral("陪同就医 · 王大爷"), QStringLiteral("虞新社区 3号楼 · 待派单"), {}}};
    });
    main.topBar()->search()->field()->setText(QStringLiteral("w"));
    m_list->offerUndo(QStringLiteral("已暂停 3 名志愿者。"), [] {});
    keep(main, name + QStringLiteral("-search"));
    main.topBar()->search()->field()->clear();
    main.topBar()->organisation()->click();
    keep(*main.topBar()->organisation()->tree()->parentWidget(), name + QStringLiteral("-organisations"));
    main.topBar()->organisation()->tree()->parentWidget()->close();
    main.topBar()->period()->click();
    keep(*main.topBar()->period()->menu(), name + QStringLiteral("-periods"));
    main.topBar()->period()->menu()->close();
}

void GalleryTest::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<Theme::FontSize>("letters");
    QTest::newRow("1440") << QSize(1440, 900) << Theme::Mode::Light << Theme::FontSize::Standard;
    QTest::newRow("1280") << QSize(1280, 720) << Theme::Mode::Light << Theme::FontSize::Standard;
    QTest::newRow("dark") << QSize(1440, 900) << Theme::Mode::Dark << Theme::FontSize::Standard;
    QTest::newRow("large") << QSize(1440, 900) << Theme::Mode::Light << Theme::FontSize::Large;
}

void GalleryTest::pictures()
{
    QFETCH(QSize, size);
    QFETCH(Theme::Mode, mode);
    QFETCH(Theme::FontSize, letters);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    Theme::apply(*qApp, mode, letters);
    const auto main = window(size);
    main->showPage(QStringLiteral("dashboard"));
    keep(*main, name + QStringLiteral("-dashboard"));
    main->showPage(QStringLiteral("volunteers"));
    QTRY_VERIFY(!m_list->model()->isLoading());
    m_list->filters()->setConditions({{QStringLiteral("kind"), {QStringLiteral("community"), QStringLiteral("grid")}},
        {QStringLiteral("state"), {QStringLiteral("active"), QStringLiteral("suspended")}}});
    QTRY_VERIFY(!m_list->model()->isLoading());
    QTRY_VERIFY(m_list->model()->index(0, 1).data().isValid());
    m_list->table()->selectRow(3);
    QTest::qWait(20);
    const QSize wanted = main->size();
    QCOMPARE(wanted, size);
    keep(*main, name + QStringLiteral("-list"));
    keepPopups(*main, name);
    SampleForm form;
    form.name->setText(QStringLiteral("马丽丽"));
    form.show();
    form.number->setText(QStringLiteral("370702197903051234"));
    QTest::qWait(20);
    keep(form, name + QStringLiteral("-form"));
}

VD_TEST(GalleryTest)
#include "gallery_test.moc"
