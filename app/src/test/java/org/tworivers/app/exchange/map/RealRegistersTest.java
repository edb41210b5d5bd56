package org.tworivers.app.exchange.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.tworivers.app.Roots;
import org.tworivers.app.exchange.table.Table;
import org.tworivers.app.exchange.table.TableFile;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.projects.Party;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// The two real registers, read by the maps of the examples.
class RealRegistersTest {
    private static List<ProjectStated> read(String data, String map) {
        Path file = Roots.data(data);
        ImportMap read = ImportMapReader.read(Roots.project("example/maps/" + map));
        List<ProjectStated> all = new ArrayList<>();
        try (Table table = TableFile.survey(file, "").open(read.lay().layout())) {
            RowReader reader = new RowReader(read, table.columns(), new CodeBook(List.of(), List.of()), data);
            DataRows rows = new DataRows(table, read);
            while (rows.hasNext()) {
                RowReading reading = reader.read(rows.next());
                assertThat(reading).isInstanceOf(RowReading.Stated.class);
                all.add((ProjectStated) ((RowReading.Stated) reading).entry());
            }
            assertThat(rows.ignored()).isZero();
        }
        return all;
    }

    private static <S extends Statement> List<S> all(ProjectStated stated, Class<S> kind) {
        return stated.statements().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Predicate<ProjectStated> observed(Stage stage) {
        return stated -> all(stated, Statement.StatusObserved.class).getFirst().stage() == stage;
    }

    private static Amount total(ProjectStated stated) {
        return all(stated, Statement.Announced.class).getFirst().capital().total();
    }

    @Test
    void cleanInvestmentMonitorIsAnnouncementsAndNoSignings() {
        List<ProjectStated> all = read("ledgers/clean-investment-monitor.csv", "clean-investment-monitor.yaml");
        assertThat(all).hasSize(8_532);
        assertThat(all).noneMatch(each -> !all(each, Statement.Signed.class).isEmpty());
        assertThat(all)
                .allMatch(each -> all(each, Statement.StatusObserved.class)
                        .getFirst()
                        .day()
                        .toString()
                        .equals("2024-12-31"));
        assertThat(all.stream().filter(each -> total(each).equals(Amount.unstated())))
                .hasSize(60);

        List<ProjectStated> manufacturing = all.stream()
                .filter(each -> all(each, Statement.Classified.class)
                        .getFirst()
                        .sector()
                        .code()
                        .startsWith("Manufacturing/"))
                .toList();
        assertThat(manufacturing).hasSize(581);
        assertThat(manufacturing.stream().filter(observed(Stage.OPERATING))).hasSize(274);
        assertThat(manufacturing.stream().filter(each -> total(each).equals(Amount.unstated())))
                .hasSize(54);
        Money sum = manufacturing.stream()
                .flatMap(each -> total(each).findCounted().stream())
                .reduce(new Money(0, Denomination.parse("USD@2023")), Money::plus);
        assertThat(sum.units().movePointLeft(6)).isEqualByComparingTo(new BigDecimal("247942.535783"));
    }

    @Test
    void coalUnitsKeepTheirYearsTheirNamesAndTheirOwners() {
        List<ProjectStated> all = read("ledgers/coal-units-china.csv", "coal-units-china.yaml");
        assertThat(all).hasSize(6_151);
        List<ProjectStated> operating =
                all.stream().filter(observed(Stage.OPERATING)).toList();
        assertThat(operating).hasSize(3_168);
        assertThat(operating.stream()
                        .filter(each -> all(each, Statement.StageReached.class).stream()
                                .noneMatch(reached -> reached.stage() == Stage.OPERATING)))
                .hasSize(76);
        assertThat(operating)
                .noneMatch(each -> all(each, Statement.Planned.class).stream()
                        .anyMatch(planned -> planned.stage() == Stage.OPERATING));
        assertThat(all.stream()
                        .filter(observed(Stage.STARTED))
                        .filter(each -> all(each, Statement.Planned.class).stream()
                                .anyMatch(planned -> planned.stage() == Stage.OPERATING)))
                .hasSize(168);

        ProjectStated first = all.getFirst();
        assertThat(all(first, Statement.Named.class).getFirst().names().in("zh"))
                .isEqualTo("新疆能源集团阿克苏电厂 Unit 1");
        assertThat(all(first, Statement.Located.class).getFirst().place())
                .isEqualTo(new Code("gem-place", "Xinjiang/Aksu/Kuche"));
        assertThat(all(first, Statement.Joined.class).getFirst().parties().getFirst())
                .isEqualTo(new Party("owner", "org/xinjiang-energy-(group)-co-ltd", Ratio.of(1, 1)));
    }
}
