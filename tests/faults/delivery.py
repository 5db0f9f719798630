"""A server that takes what `car send` sends, once each, as the office's does."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote


class Mailbox:
    """What is sent to the address of a folder is put into the folder `received` in it."""

    def __init__(self, where: Path):
        self._where = where
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(where))
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def address(self, folder: Path) -> str:
        below = folder.relative_to(self._where)
        return f"http://127.0.0.1:{self._server.server_address[1]}/{below}/received"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


def _handler(where: Path) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _answer(self, status: int, body: bytes = b"") -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_PUT(self) -> None:
            target = where / unquote(self.path).lstrip("/")
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if len(body) != int(self.headers["Content-Length"]):
                self.close_connection = True
            elif target.exists():
                self._answer(412)
            else:
                target.parent.mkdir(exist_ok=True)
                target.write_bytes(body)
                self._answer(201)

        def do_GET(self) -> None:
            target = where / unquote(self.path).lstrip("/")
            if target.exists():
                self._answer(200, target.read_bytes())
            else:
                self._answer(404)

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    return Handler
