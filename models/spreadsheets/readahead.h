#pragma once

#include "models/spreadsheets/importrow.h"
#include "models/spreadsheets/sheetlayout.h"
#include "models/spreadsheets/sheetreader.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

/// Reads a sheet's rows on a thread of its own, some batches ahead of whoever takes them: parsing a file costs as much
/// as looking its rows up. Rows are prepared there, too. Bounded, in the order of the sheet; errors of reading are
/// thrown by `next` behind the rows that were read before them. The reader belongs to this object until it is
/// destroyed.
class ReadAhead final {
public:
    struct Row {
        SheetRow row;
        RowKind kind = RowKind::Blank;
        bool isSound = false; ///< no cell keeps it from being imported
        Problems problems = {}; ///< noted so far
        std::unique_ptr<PreparedRow> prepared = {};
    };
    /// Run for each row on the reading thread; what it throws comes like an error of reading.
    using Prepare = std::function<void(Row& row)>;
    struct Batch {
        std::vector<Row> rows;
        qint64 bytesRead = 0; ///< for progress, as of the last row
    };

    ReadAhead(SheetReader& reader, const SheetLayout& layout, Prepare prepare = {});
    ~ReadAhead();
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;

    /// The next rows; false behind the last. Throws what the reader threw.
    [[nodiscard]] bool next(Batch& batch);

private:
    void read();
    [[nodiscard]] bool put(Batch batch);

    SheetReader& m_reader;
    const SheetLayout& m_layout;
    Prepare m_prepare;
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::condition_variable m_emptied;
    std::deque<Batch> m_batches;
    std::exception_ptr m_error;
    bool m_isDone = false;
    bool m_isStopped = false;
    std::thread m_thread; ///< last: it uses all of the above
};
