// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <string>

#include "core/node/api/node.hpp"
#include "core/node/rpc/http.hpp"

/// Measurements in Prometheus' text form, for whoever watches many nodes.
/// Shape:  GET /metrics, without a password, on an address of this machine only. Names begin with
///         tally_, units are the last word; nothing is labelled by account or loan.
/// Thread: as HttpServer; `metrics_text` is pure.
/// Source: the text exposition format 0.0.4.
namespace tally::node {

[[nodiscard]] std::string metrics_text(const TipSnapshot& tip, const PeerPage& peers,
                                       const std::string& version);

/// `node` must outlive it.
[[nodiscard]] Result<std::unique_ptr<HttpServer>, Fault> start_metrics(Node& node,
                                                                       const HostPort& where,
                                                                       std::string version);

}  // namespace tally::node
