package org.tworivers.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.bulletins.BulletinPage;
import org.tworivers.app.render.bulletins.BulletinTree;
import org.tworivers.core.bulletins.Bulletin;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Tree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class BulletinPageTest {
    private static final Pattern PERCENT = Pattern.compile("\"percent\":\"([0-9.]+)\"");

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private BulletinStory story;

    @BeforeEach
    void writeStory() {
        story = new BulletinStory(folder.resolve("story.db"));
        story.writeGround();
        story.writeProjects(true);
        story.writeUnsigned();
    }

    @AfterEach
    void closeStory() {
        story.close();
    }

    private Bulletin bulletin(boolean isPublic) {
        return new Bulletins(story.ledger()).make(BulletinStory.question("", isPublic));
    }

    /// Reads the page as XML; a document type other than HTML's bare one, or anything from elsewhere, is an error.
    private static Document parse(String page) throws IOException, SAXException, ParserConfigurationException {
        assertThat(page).startsWith("<!DOCTYPE html>\n");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.substring("<!DOCTYPE html>\n".length()))));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @CsvSource({"zh, false", "zh, true", "en, false", "en, true"})
    void theNumbersOfThePageAreThoseOfTheData(String language, boolean isPublic)
            throws IOException, SAXException, ParserConfigurationException {
        Messages messages = Messages.in(language);
        Document page = parse(BulletinPage.page(bulletin(isPublic), messages));
        String data = BulletinTree.text(bulletin(isPublic), messages);
        Set<String> onPage = new HashSet<>();
        for (Element number : elements(page, "data")) {
            String value = number.getAttribute("value");
            assertThat(data).contains(value);
            onPage.add(value);
            var percent = PERCENT.matcher(value);
            if (percent.find()) {
                assertThat(number.getTextContent()).isEqualTo(percent.group(1) + " %");
            }
        }
        assertThat(figures(CanonicalText.parse(data)))
                .filteredOn(figure -> !figure.contains("\"suppressed\":true"))
                .filteredOn(figure -> !figure.contains("\"value\":0"))
                .isSubsetOf(onPage);
    }

    private static Set<String> figures(Tree tree) {
        Set<String> figures = new HashSet<>();
        switch (tree) {
            case Tree.Fields(var byName) -> {
                if (byName.containsKey("figure")) {
                    figures.add(CanonicalText.write(tree));
                }
                byName.values().forEach(each -> figures.addAll(figures(each)));
            }
            case Tree.Items(var all) -> all.forEach(each -> figures.addAll(figures(each)));
            case Tree.Text text -> {}
            case Tree.Whole whole -> {}
            case Tree.Flag flag -> {}
        }
        return figures;
    }

    @ParameterizedTest
    @CsvSource({"zh, zh-Hans", "en, en"})
    void thePageStandsAloneAndCanBeReadAloud(String language, String tag)
            throws IOException, SAXException, ParserConfigurationException {
        String text = BulletinPage.page(bulletin(false), Messages.in(language));
        Document page = parse(text);
        assertThat(text.replace("http://www.w3.org/1999/xhtml", "").replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain("//")
                .doesNotContain("url(")
                .doesNotContain("@import")
                .doesNotContain("<script")
                .doesNotContain("<link")
                .doesNotContain("src=");
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(tag);
        for (Element table : elements(page, "table")) {
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
        }
        assertThat(elements(page, "th"))
                .allSatisfy(head -> assertThat(head.getAttribute("scope")).isIn("row", "col"));
        assertThat(elements(page, "svg")).hasSize(2).allSatisfy(chart -> {
            assertThat(chart.getElementsByTagName("title").getLength()).isEqualTo(1);
            assertThat(chart.getElementsByTagName("desc").getLength()).isEqualTo(1);
        });
        assertThat(text).contains(Messages.in(language).text("bulletin.illustrative"));
    }
}
