// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <map>
#include <memory>
#include <mutex>

#include "core/node/api/subscription.hpp"

/// The callbacks that wait for a kind of news.
/// Shape:  a Subscription that goes waits for its callback to end, and may go inside the callback
///         itself; it may outlive the list.
/// Thread: any.
namespace tally::node {

template <typename... News>
class Subscribers {
 public:
  using Callback = std::function<void(News...)>;

  [[nodiscard]] Subscription add(Callback callback) {
    const std::lock_guard lock(list_->mutex);
    const std::uint64_t id = list_->next++;
    list_->callbacks.emplace(id, std::make_shared<Callback>(std::move(callback)));
    return Subscription([list = list_, id] {
      const std::lock_guard inner(list->mutex);
      list->callbacks.erase(id);
    });
  }

  void tell(const News&... news) const {
    const std::lock_guard lock(list_->mutex);
    const auto callbacks = list_->callbacks;  // one may cancel itself or add another
    for (const auto& [id, callback] : callbacks)
      if (list_->callbacks.contains(id)) (*callback)(news...);
  }

 private:
  struct List {
    std::recursive_mutex mutex;
    std::uint64_t next = 0;
    std::map<std::uint64_t, std::shared_ptr<Callback>> callbacks;
  };
  std::shared_ptr<List> list_ = std::make_shared<List>();
};

}  // namespace tally::node
