/// Facts of projects that somebody who is signed in records, corrects and takes back, with the papers behind them.
@NullMarked
package org.tworivers.app.work.recording;

import org.jspecify.annotations.NullMarked;
