// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

#include "app/join_link.hpp"
#include "app/own_node.hpp"

/// How the window comes to a network that somebody else runs.
/// Thread: gui.
namespace tally::app {

/// The folder of a network below `base`: one for each, named by its chain.
[[nodiscard]] QString folder_of(const QString& base, const contract::Genesis& genesis);

/// Keeps what a link says in `dir`: its genesis file, and its nodes unless some are kept there. The
/// next start needs the folder alone. Fault: not writable, or the folder of another network.
[[nodiscard]] Result<NodeWords, Fault> settle_in(const std::filesystem::path& dir,
                                                 const JoinLink& link);
/// Keeps the addresses that the command line gave, unless some are kept already.
[[nodiscard]] Result<void, Fault> keep_nodes(const std::filesystem::path& dir,
                                             const std::vector<std::string>& nodes);

/// Starts another window on the network of a link or a genesis file. What is wrong, or nothing.
[[nodiscard]] QString open_in_new_window(const QString& network, const QString& node);

}  // namespace tally::app
