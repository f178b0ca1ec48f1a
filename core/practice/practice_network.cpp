// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practice_network.hpp"

namespace tally::practice {

PracticeNetwork::PracticeNetwork(NetworkOptions& options)
    : neighbours_(root_seed(options.seed, options.book), options.book,
                  {{0, kDayMs / std::max(options.applicants_a_day, 1)}, 30}),
      clock_(neighbours_.genesis().time) {
  clock_.set_speed(options.speed);
}

PracticeNetwork::~PracticeNetwork() {
  driver_.reset();
  if (node_) node_->stop();
}

Result<std::unique_ptr<PracticeNetwork>, Fault> PracticeNetwork::open(NetworkOptions options,
                                                                      const MakeNode& make_node) {
  std::unique_ptr<PracticeNetwork> made(new PracticeNetwork(options));
  auto validator = SecretKey::from_bytes(made->neighbours_.residents().validator.bytes());
  NodeWish wish{made->genesis(), std::move(validator).value(), options.dir, made->clock()};
  TALLY_TRY(made->node_, make_node(std::move(wish)));
  made->driver_ = std::make_unique<PracticeDriver>(*made->node_, made->neighbours_, made->clock_,
                                                   root_seed(options.seed, options.book),
                                                   options.warm_up_days);
  return made;
}

}  // namespace tally::practice
