#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

/// Notices that nobody touched keyboard or mouse for a while. The time is this machine's setting.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject* parent = nullptr);

    /// Minutes until the window locks itself; 0 = never.
    [[nodiscard]] static int minutes();
    static void setMinutes(int minutes);

    /// Starts counting anew; `stop` while locked.
    void start();
    void stop() { m_tick.stop(); }
    [[nodiscard]] bool isRunning() const { return m_tick.isActive(); }
    [[nodiscard]] qint64 untouched() const { return m_untouched.elapsed(); } ///< milliseconds
    /// Another limit than the setting's, looked at as often: for tests.
    void setLimit(int milliseconds);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    QTimer m_tick;
    QElapsedTimer m_untouched;
    int m_limit = 0;
};
