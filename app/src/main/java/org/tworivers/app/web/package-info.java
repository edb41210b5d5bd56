/// The program in a browser: Spring Boot behind one service, a folder a page with its controller beside what it needs.
@NullMarked
package org.tworivers.app.web;

import org.jspecify.annotations.NullMarked;
