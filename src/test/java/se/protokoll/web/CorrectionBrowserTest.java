package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import se.protokoll.cli.Protokoll;
import se.protokoll.index.EmbeddedNodeFixture;

/** What somebody corrects on a meeting's page, and the imports that come after. */
class CorrectionBrowserTest {

    private static final String PLACE = "a.manual[href='#place']";

    @TempDir
    private Path folder;

    @TempDir
    private Path data;

    private void read() {
        var err = new StringWriter();
        int code = Protokoll.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err))
                .execute(
                        "import",
                        folder.toString(),
                        "--data",
                        data.toString(),
                        "--elasticsearch",
                        EmbeddedNodeFixture.node().uri().toString());
        assertThat(code).as(err.toString()).isZero();
    }

    /** All that the program knows of what it has read, so that it reads everything anew; corrections are not of that kind. */
    private void forgetWhatWasRead() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(data) && !file.endsWith("corrections.csv")) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    void itHoldsWhenTheFileIsReadAgain() throws IOException {
        String id = PdfMinutes.index(
                PdfMinutes.about("Rättelsehamnens råd", "bojar").save(folder.resolve("bojar.pdf")));
        read();
        try (var server = WebServer.start(EmbeddedNodeFixture.connection(), WebSettings.local(data));
                var browser = Browser.open(true)) {
            var driver = browser.driver();
            String address = "http://localhost:" + server.port() + "/meetings/" + id;
            driver.get(address);
            driver.findElement(By.cssSelector("#correct summary")).click();
            new Select(driver.findElement(By.cssSelector("select[name=field]"))).selectByValue("place");
            driver.findElement(By.cssSelector("input[name=value]")).sendKeys("Båthuset", Keys.ENTER);
            new WebDriverWait(driver, Duration.ofSeconds(30))
                    .until(ExpectedConditions.textToBe(By.cssSelector(PLACE), "Båthuset"));

            forgetWhatWasRead();
            read();

            driver.get(address);
            assertThat(driver.findElement(By.cssSelector(PLACE)).getText()).isEqualTo("Båthuset");
        }
    }
}
