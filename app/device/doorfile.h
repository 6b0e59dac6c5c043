// SPDX-License-Identifier: MPL-2.0
// The file in the state folder where deploy/desk-setup says how the desk page is reached.
#pragma once

#include "core/deskaddress.h"

class DoorFile : public DeskDoorplate {
public:
    /// An empty folder says nothing.
    explicit DoorFile(const QString &stateFolder);

    Result<std::optional<DeskAddress>> read() const override;

private:
    const QString m_path; ///< empty where there is no folder
};
