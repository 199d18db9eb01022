// Precompiled for the targets that show windows.
#pragma once

#include "precompiled_qt.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QBoxLayout>
#include <QDialog>
#include <QEvent>
#include <QFont>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QWidget>
