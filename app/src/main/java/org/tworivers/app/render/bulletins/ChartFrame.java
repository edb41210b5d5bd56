package org.tworivers.app.render.bulletins;

import org.tworivers.app.render.paper.Html;

/// What every chart of a bulletin begins with: its size, and its title and description for those who do not see it.
///
/// @param id what its parts are called in the page
/// @param kind classes of the style
record ChartFrame(String id, String kind, int width, int height) {

    /// Opens the chart; the caller draws and closes it.
    void open(Html html, Look look, String title, String description) {
        html.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                kind,
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-desc",
                "alt",
                look.isPaper() ? title + ". " + description : "",
                "viewBox",
                "0 0 " + width + " " + height);
        html.element("title", title, "id", id + "-title");
        html.element("desc", description, "id", id + "-desc");
        if (look.isPaper()) {
            html.style(look.chartStyle());
        }
    }
}
