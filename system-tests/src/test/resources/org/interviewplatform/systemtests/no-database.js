// A browser that lends pages no database, as some do in private windows.
Object.defineProperty(window, 'indexedDB', { value: undefined });
