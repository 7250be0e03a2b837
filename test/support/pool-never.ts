// A worker that ends before it is at any file.
process.exit(7);
