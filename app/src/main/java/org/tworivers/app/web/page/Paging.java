package org.tworivers.app.web.page;

import java.util.List;

/// Which page of a long list is shown.
///
/// @param page from 1
/// @param pages how many there are, at least one
/// @param size how many lines a page has
public record Paging(int page, int pages, int size) {
    private static final String NUMBER = "[1-9][0-9]{0,5}";

    /// The page that an address asks for; the first when it asks for none.
    public static int wanted(String typed) {
        return typed.matches(NUMBER) ? Integer.parseInt(typed) : 1;
    }

    /// The page wanted, or the last when there are not so many.
    ///
    /// @param found how many lines there are on all pages
    public static Paging of(int wanted, long found, int size) {
        int pages = Math.toIntExact(Math.max(1, (found + size - 1) / size));
        return new Paging(Math.min(wanted, pages), pages, size);
    }

    /// How many lines stand on the pages before.
    public int before() {
        return (page - 1) * size;
    }

    /// The lines of the page.
    public <T> List<T> cut(List<T> all) {
        return all.subList(before(), Math.min(before() + size, all.size()));
    }
}
