import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.calcite.avatica.util.Casing;
import org.apache.calcite.avatica.util.Quoting;
import org.apache.calcite.sql.parser.SqlParseException;
import org.apache.calcite.sql.parser.SqlParser;
import org.apache.flink.sql.parser.impl.FlinkSqlParserImpl;
import org.apache.flink.sql.parser.validate.FlinkSqlConformance;

/** Parses files of Flink SQL with Flink's own parser; prints "file, tab, line, tab, message" of what does not parse. */
public class FlinkSql {
    public static void main(String[] files) throws Exception {
        SqlParser.Config config = SqlParser.config()
            .withParserFactory(FlinkSqlParserImpl.FACTORY)
            .withConformance(FlinkSqlConformance.DEFAULT)
            .withQuoting(Quoting.BACK_TICK)
            .withUnquotedCasing(Casing.UNCHANGED)
            .withQuotedCasing(Casing.UNCHANGED)
            .withIdentifierMaxLength(256);
        for (String file : files) {
            try {
                SqlParser.create(Files.readString(Path.of(file)), config).parseStmtList();
            } catch (SqlParseException e) {
                int line = e.getPos() == null ? 1 : e.getPos().getLineNum();
                System.out.println(file + "\t" + line + "\t" + e.getMessage().split("\\R")[0]);
            }
        }
    }
}
