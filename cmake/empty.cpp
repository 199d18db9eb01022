// The resources' target needs a source of its own where no .qrc is there yet.
namespace yingke {}
