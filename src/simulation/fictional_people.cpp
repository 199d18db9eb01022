// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/fictional_people.h"

namespace yingke::simulation {

office::Colleague fictionalColleague(const char* id, const char* name, const char* address, const char* post,
                                     const char* role, scenario::Gender gender) {
    office::Colleague one;
    one.id = core::PersonId{id};
    one.name = name;
    one.address = address;
    one.post = post;
    one.roles = {core::RoleId{role}};
    one.gender = gender;
    one.telephone = "8000";
    return one;
}

} // namespace yingke::simulation
