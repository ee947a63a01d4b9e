package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

class BrowserTest {

    /** Of a fact's words once they are pointed at. */
    private static final String STRONG = "rgba(255, 201, 51, 1)";

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open(true);
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    private static WebElement element(String css) {
        return browser.driver().findElement(By.cssSelector(css));
    }

    private static void await(String css) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(css)));
    }

    private static void awaitAddress(String part) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30)).until(ExpectedConditions.urlContains(part));
    }

    private static Object script(String script) {
        return Objects.requireNonNull(browser.driver().executeScript(script));
    }

    @Test
    void aSearchChangesTheResultsWithoutLoadingThePageAnew() {
        browser.go("/");
        script("window.stayed = true; return 1");
        element("#q").sendKeys("skarvjakt", Keys.ENTER);
        awaitAddress("q=skarvjakt");
        await(".hit mark");

        assertThat(script("return window.stayed === true")).isEqualTo(true);
        assertThat(browser.driver().getTitle()).isEqualTo("skarvjakt · Protokoll");
        assertThat(element(".summary strong").getText()).isEqualTo("2 möten, 2 ärenden");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aFacetNarrowsTheSearchAndBackWidensItAgain() {
        browser.go("/?q=skarvjakt");
        element("a[href*='municipality=%C3%85m%C3%A5l']").click();
        awaitAddress("municipality=%C3%85m%C3%A5l");
        await(".chip");
        assertThat(element(".summary strong").getText()).isEqualTo("1 möte, 1 ärende");

        browser.driver().navigate().back();
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .until(ExpectedConditions.textToBe(By.cssSelector(".summary strong"), "2 möten, 2 ärenden"));
    }

    @Test
    void choosingAFactShowsItsWordsInTheSource() {
        browser.size(1280, 800);
        browser.go("/meetings/pages-1");
        element("a[href='#decision-0']").click();

        var words = element("#decision-0");
        assertThat(words.getText()).isEqualTo("att bjuda in länsstyrelsen till nästa möte");
        new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                .until(ExpectedConditions.attributeToBe(words, "background-color", STRONG));
        assertThat(script("const box = document.getElementById('decision-0').getBoundingClientRect();"
                        + "return box.top >= 0 && box.bottom <= innerHeight"))
                .isEqualTo(true);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void choosingAFactShowsItsWordsOnThePage(@TempDir Path folder) throws IOException {
        String id = PdfMinutes.index(
                PdfMinutes.about("Landskapssamverkansnämnden", "lanternor").save(folder.resolve("landskap.pdf")));
        browser.size(1280, 800);
        browser.go("/meetings/" + id);
        browser.driver().findElement(By.linkText("Sidor som bild")).click();
        await(".page-picture svg");
        script("window.stayed = true; return 1");
        browser.driver().findElement(By.linkText("Ture Lindhult")).click();
        awaitAddress("fact=person-1");
        await("#chosen rect");

        assertThat(script("return window.stayed === true")).isEqualTo(true);
        assertThat(script("const image = document.querySelector('.page-picture img');"
                        + "const box = document.querySelector('#chosen rect').getBoundingClientRect();"
                        + "const frame = image.getBoundingClientRect();"
                        + "return image.complete && image.naturalWidth > 1000 && box.top >= 0"
                        + "&& box.bottom <= innerHeight && box.left > frame.left && box.right < frame.right"))
                .isEqualTo(true);
        browser.driver().findElement(By.partialLinkText("bevilja ansökan")).click();
        awaitAddress("page=2");
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .until(ExpectedConditions.textToBe(By.cssSelector(".source .pages span"), "sida 2 av 2"));
        await("#chosen rect");
        assertThat(browser.complaints()).isEmpty();

        browser.size(360, 740);
        assertThat((Long) script("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        nobodyIsShutOut("/meetings/" + id + "?page=1");
        withoutJavaScript(id);
    }

    private static void withoutJavaScript(String id) throws IOException {
        try (var plain = Browser.open(false)) {
            plain.go("/meetings/" + id + "?page=1");
            plain.driver().findElement(By.partialLinkText("bevilja ansökan")).click();
            new WebDriverWait(plain.driver(), Duration.ofSeconds(30))
                    .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#chosen rect")));
            assertThat(plain.driver()
                            .findElement(By.cssSelector(".source .pages span"))
                            .getText())
                    .isEqualTo("sida 2 av 2");
        }
    }

    @Test
    void aHitLeadsToItsPlaceInTheSource() {
        browser.go("/?q=skarvjakt&from=2018-01-01&to=2018-02-28");
        element(".hit a").click();
        awaitAddress("/meetings/pages-1#row-");

        assertThat(element("mark:has(> mark:empty:target)").getText()).contains("Skarvjakt i skärgården");
    }

    @Test
    void aCorrectionIsShownWhereItWasMade() {
        browser.size(1280, 800);
        browser.go("/meetings/pages-4");
        element("#correct summary").click();
        new Select(element("select[name=field]")).selectByValue("place");
        element("input[name=value]").sendKeys("Rättelsesalen", Keys.ENTER);
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .until(ExpectedConditions.textToBe(By.cssSelector("a.manual[href='#place']"), "Rättelsesalen"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theMatrixKeepsItsHeadsInSight() {
        browser.go("/attendance?body=sj%C3%B6f%C3%A5gel");

        assertThat(element(".matrix thead th:nth-child(2)").getCssValue("position"))
                .isEqualTo("sticky");
        assertThat(element(".matrix tbody th").getCssValue("position")).isEqualTo("sticky");
        assertThat(element(".matrix td.present").getCssValue("background-color"))
                .isNotEqualTo(element(".matrix td.absent").getCssValue("background-color"));
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=skarvjakt",
                "/meetings/pages-1",
                "/attendance",
                "/reports",
                "/reports/meetings",
                "/reports/gaps",
                "/meetings/missing"
            })
    void pagesFitAPhone(String path) {
        browser.size(360, 740);
        browser.go(path);

        assertThat((Long) script("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=skarvjakt",
                "/?q=skarvjagt",
                "/meetings/pages-1",
                "/attendance",
                "/reports",
                "/reports/decisions?body=sj%C3%B6f%C3%A5gel",
                "/reports/meetings",
                "/reports/gaps",
                "/reports/representatives?municipality=Tingsryd",
                "/reports/outcomes",
                "/meetings/missing"
            })
    void nobodyIsShutOut(String path) throws IOException {
        for (int width : new int[] {1280, 360}) {
            browser.size(width, 800);
            browser.go(path);
            try (var axe = Objects.requireNonNull(getClass().getResourceAsStream("/axe.min.js"))) {
                browser.driver().executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
            }

            assertThat(seriousProblems()).as("by day, %d wide", width).isEmpty();
            lightOf("dark");
            assertThat(seriousProblems()).as("by night, %d wide", width).isEmpty();
            lightOf("light");
        }
    }

    private static void lightOf(String scheme) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private static List<?> seriousProblems() {
        return (List<?>) Objects.requireNonNull(browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run().then(found => done(found.violations
                    .filter(one => one.impact === 'serious' || one.impact === 'critical')
                    .map(one => one.id + ': ' + one.nodes.map(node => node.html).slice(0, 3).join(' '))));
                """));
    }

    @Test
    void theKeyboardReachesEverything() {
        browser.size(1280, 800);
        browser.go("/?q=skarvjakt");
        browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Hoppa till innehållet");
        assertThat(script("return [...document.querySelectorAll('a, button, input:not([type=hidden]), summary')]"
                        + ".every(e => e.tabIndex >= 0)"))
                .isEqualTo(true);
        assertThat(script("return [...document.querySelectorAll('input:not([type=hidden])')]"
                        + ".every(e => e.labels.length > 0)"))
                .isEqualTo(true);
    }

    @Test
    void aSearchIsNarrowedWithTheKeyboardAlone() {
        browser.size(1280, 800);
        browser.go("/?q=skarvjakt");
        tabTo("municipality-" + Integer.toHexString("Åmål".hashCode()));
        assertThat((String) script("return getComputedStyle(document.activeElement).outlineStyle"))
                .isNotEqualTo("none");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        awaitAddress("municipality=%C3%85m%C3%A5l");
        await(".chip");

        var chosen = browser.driver().switchTo().activeElement();
        assertThat(chosen.getDomAttribute("aria-current")).isEqualTo("true");
        assertThat(chosen.getText()).startsWith("Åmål");
    }

    private static void tabTo(String id) {
        for (int presses = 0; presses < 200; presses++) {
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
            if (id.equals(browser.driver().switchTo().activeElement().getDomAttribute("id"))) {
                return;
            }
        }
        throw new AssertionError("Tab never came to " + id);
    }

    @Test
    void whatIsShownIsDownloadedForASpreadsheet(@TempDir Path downloads) throws IOException {
        browser.driver()
                .executeCdpCommand(
                        "Browser.setDownloadBehavior",
                        Map.of("behavior", "allow", "downloadPath", downloads.toString()));
        browser.go("/?q=skarvjakt&municipality=%C3%85m%C3%A5l");
        element("a[href^='/search.csv']").click();
        Path table = downloads.resolve("traffar.csv");
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30)).until(driver -> Files.exists(table));

        assertThat(Files.readString(table)).startsWith("\uFEFF").contains("Uppföljning av skarvjakten");
        assertThat(Files.readAllLines(table)).hasSize(2);
    }

    @Test
    void everythingWorksWithoutJavaScript() throws IOException {
        try (var plain = Browser.open(false)) {
            var driver = plain.driver();
            plain.go("/");
            driver.findElement(By.id("q")).sendKeys("skarvjakt", Keys.ENTER);
            new WebDriverWait(driver, Duration.ofSeconds(30)).until(ExpectedConditions.urlContains("q=skarvjakt"));
            driver.findElement(By.cssSelector("a[href*='municipality=%C3%85m%C3%A5l']"))
                    .click();
            assertThat(driver.findElement(By.cssSelector(".summary strong")).getText())
                    .isEqualTo("1 möte, 1 ärende");

            plain.go("/meetings/pages-1");
            driver.findElement(By.cssSelector("a[href='#person-1']")).click();
            new WebDriverWait(driver, Duration.ofSeconds(10))
                    .until(ExpectedConditions.attributeToBe(By.id("person-1"), "background-color", STRONG));
        }
    }
}
