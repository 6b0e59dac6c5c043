// SPDX-License-Identifier: MPL-2.0
// The file in the state folder that keeps what staff set: written beside itself and swapped in one step, on a
// thread of its own, because a memory card may take its time and a frame may not.
#pragma once

#include "core/knobs.h"

#include <QThreadPool>

class KnobsFile : public KnobDrawer {
public:
    /// An empty folder keeps nothing.
    explicit KnobsFile(QString stateFolder);
    /// Waits until what was given to keep is on the disk.
    ~KnobsFile() override;

    /// What was kept; nothing where nothing was, and where it cannot be read, which the log then says once.
    [[nodiscard]] Knobs read();
    void keep(const Knobs &knobs) override;
    [[nodiscard]] const Problems &problems() const
    {
        return m_problems;
    } ///< why it could not be read, for staff

private:
    QString m_state;
    Problems m_problems;
    QThreadPool m_writer;
};
