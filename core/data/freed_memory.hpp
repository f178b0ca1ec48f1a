// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What becomes of memory that the program has freed: the allocator keeps some of it for what comes
/// next and gives the rest back to the system. With an allocator other than jemalloc nothing
/// changes.
/// Thread: any.
namespace tally {

/// While it is on, everything freed is kept: block after block wants the same megabytes again, and
/// each page that is given back in between is fetched and zeroed anew. Turning it off gives back
/// what is free and returns to the allocator's usual ways.
void keep_freed_memory(bool on);
/// Gives back what is free, after something that needed much once; what other threads free later
/// follows within seconds even if they rest.
void return_freed_memory();

}  // namespace tally
