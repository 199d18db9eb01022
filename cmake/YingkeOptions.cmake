# One target carries the language level and all warnings; every target of ours links it.
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Debug CACHE STRING "Debug or Release" FORCE)
endif()
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# Asserts stay in Release: what the tests prove is what runs at the desk.
set(CMAKE_CXX_FLAGS_RELEASE "-O2")
if(NOT CMAKE_CXX_FLAGS_DEBUG STREQUAL "-O0") # the preset quick: no symbols, for work in progress
    set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g")
endif()

add_library(yingke_options INTERFACE)
target_compile_features(yingke_options INTERFACE cxx_std_20)
target_compile_options(yingke_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-qual -Wformat=2 -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 sees overlaps and unset members inside std::string and std::variant where there are none, once it optimises.
    target_compile_options(yingke_options INTERFACE -Wduplicated-cond -Wlogical-op
        $<$<NOT:$<CONFIG:Debug>>:-Wno-restrict -Wno-maybe-uninitialized>)
endif()
target_include_directories(yingke_options INTERFACE ${CMAKE_SOURCE_DIR}/src)
target_compile_definitions(yingke_options INTERFACE QT_FORCE_ASSERTS)

# moc 6.4 does not read the concepts of the standard library; without the compiler's own macros it passes over them.
set(CMAKE_AUTOMOC_COMPILER_PREDEFINES OFF)
# Generated headers need nothing but their own target: moc and uic need not wait for the libraries below.
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

# A quicker linker where there is one.
find_program(LLD_PROGRAM NAMES ld.lld ld.lld-14)
find_program(GOLD_PROGRAM NAMES ld.gold)
if(LLD_PROGRAM)
    target_link_options(yingke_options INTERFACE -fuse-ld=lld)
elseif(GOLD_PROGRAM)
    target_link_options(yingke_options INTERFACE -fuse-ld=gold)
endif()

set(YINGKE_SANITIZE "" CACHE STRING "address,undefined or thread")
if(YINGKE_SANITIZE)
    target_compile_options(yingke_options INTERFACE -fsanitize=${YINGKE_SANITIZE} -fno-sanitize-recover=all
        -fno-omit-frame-pointer -g1 -O1)
    target_link_options(yingke_options INTERFACE -fsanitize=${YINGKE_SANITIZE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # it optimises, see above
        target_compile_options(yingke_options INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
    endif()
endif()

option(YINGKE_FUZZ "Build libFuzzer's programs in tests/fuzz; clang only (./dev fuzz)" OFF)
if(YINGKE_FUZZ)
    target_compile_options(yingke_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

option(YINGKE_COVERAGE "Count which lines run (./dev coverage)" OFF)
if(YINGKE_COVERAGE)
    # Several threads count: without atomic counters a count can come out negative, which gcovr refuses.
    target_compile_options(yingke_options INTERFACE --coverage -fprofile-update=atomic -g1)
    target_link_options(yingke_options INTERFACE --coverage)
endif()
