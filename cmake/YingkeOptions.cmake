# One target carries the language level and all warnings; every target of ours links it.
add_library(yingke_options INTERFACE)
target_compile_features(yingke_options INTERFACE cxx_std_20)
target_compile_options(yingke_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-qual -Wformat=2 -Werror)
target_include_directories(yingke_options INTERFACE ${CMAKE_SOURCE_DIR}/src)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# moc 6.4 does not read the concepts of the standard library; without the compiler's own macros it passes over them.
set(CMAKE_AUTOMOC_COMPILER_PREDEFINES OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

# A quicker linker where there is one.
find_program(LLD_PROGRAM NAMES ld.lld ld.lld-14)
if(LLD_PROGRAM AND NOT CMAKE_BUILD_TYPE STREQUAL "Release")
    target_link_options(yingke_options INTERFACE -fuse-ld=lld)
else()
    find_program(GOLD_PROGRAM NAMES ld.gold)
    if(GOLD_PROGRAM)
        target_link_options(yingke_options INTERFACE -fuse-ld=gold)
    endif()
endif()

set(YINGKE_SANITIZE "" CACHE STRING "address,undefined or thread")
if(YINGKE_SANITIZE)
    target_compile_options(yingke_options INTERFACE -fsanitize=${YINGKE_SANITIZE} -fno-omit-frame-pointer -g)
    target_link_options(yingke_options INTERFACE -fsanitize=${YINGKE_SANITIZE})
endif()
