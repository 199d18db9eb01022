// Precompiled for every Qt target: what nearly all of them read.
#pragma once

#include <QObject>
#include <QString>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>
