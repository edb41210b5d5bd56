// Who signs out leaves no page behind that could be shown again without a network. What was not sent yet stays.
'use strict';
if ('caches' in window) caches.delete('outcomes').catch(() => {});
