package se.protokoll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionSystemException;
import se.protokoll.language.ModelDirectory;
import se.protokoll.language.UnusableModelException;

class ExplanationTest {

    @Test
    void tellsOfAFullDiskWheneverTheDatabaseNoticesIt() {
        var full = new SQLException("No space left on device");

        assertThat(Explanation.of(new TransactionSystemException("JDBC commit failed", full)))
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("ledigt utrymme");
        assertThat(Explanation.of(new IllegalStateException(new DataAccessResourceFailureException("insert", full))))
                .hasMessageContaining("ledigt utrymme");
    }

    @Test
    void saysWhereLanguageModelsMustBe() {
        assertThat(Explanation.of(new IllegalStateException(new UnusableModelException("names.bin is damaged"))))
                .hasMessageContaining("Språkmodellerna i " + ModelDirectory.installed())
                .hasMessageContaining("protokoll train");
    }

    @Test
    void leavesAFailureThatNobodyExplainsAsItIs() {
        var failure = new IllegalStateException("anything");

        assertThat(Explanation.of(failure)).isSameAs(failure);
    }
}
