"""Runs or parses SQL statements. Reads [{file, engine, statements: [{line, text}]}] as JSON from stdin, engine being
clickhouse (run, each file in a session of its own), clickhouse-parse, postgres or mysql; prints [{file, line, message}] as JSON."""
import json
import sys


def first_line(error: Exception) -> str:
    return str(error).strip().split("\n")[0][:300]


def clickhouse(statements, problem):
    from chdb import session

    own = session.Session()
    try:
        for statement in statements:
            try:
                own.query(statement["text"])
            except Exception as error:
                problem(statement, error)
                return  # what follows would only fail for want of this
    finally:
        own.close()


def clickhouse_parse(statements, problem):
    from chdb import session

    own = session.Session()
    try:
        for statement in statements:
            quoted = statement["text"].replace("\\", "\\\\").replace("'", "\\'")
            try:
                own.query(f"SELECT formatQuery('{quoted}')")
            except Exception as error:
                problem(statement, error)
    finally:
        own.close()


def postgres(statements, problem):
    from pglast import parse_sql

    for statement in statements:
        try:
            parse_sql(statement["text"])
        except Exception as error:
            problem(statement, error)


def mysql(statements, problem):
    import sqlglot
    from sqlglot import ErrorLevel

    for statement in statements:
        try:
            sqlglot.parse(statement["text"], read="mysql", error_level=ErrorLevel.RAISE)
        except Exception as error:
            problem(statement, error)


def main() -> None:
    engines = {"clickhouse": clickhouse, "clickhouse-parse": clickhouse_parse, "postgres": postgres, "mysql": mysql}
    found = []
    for job in json.load(sys.stdin):
        engines[job["engine"]](
            job["statements"],
            lambda statement, error, file=job["file"]: found.append({"file": file, "line": statement["line"], "message": first_line(error)}),
        )
    json.dump(found, sys.stdout)


main()
