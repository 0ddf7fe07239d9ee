"""A receiver of webhooks on a port of its own: keeps what comes, answers as it is told."""

import threading
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Received:
    headers: dict[str, str]
    body: bytes


class Receiver:
    """``status`` and ``body`` are answered after ``wait`` seconds; ``drip`` sends the body byte by byte, endlessly."""

    def __init__(self) -> None:
        self.status, self.body, self.wait, self.drip = 204, b"", 0.0, False
        self.location = ""
        self.received: list[Received] = []
        self.released = threading.Event()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}"

    @property
    def url(self) -> str:
        return f"{self.origin}/hooks?from=artify"

    def close(self) -> None:
        self.released.set()
        self.server.shutdown()
        self.server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.received.append(Received({k.lower(): v for k, v in self.headers.items()}, body))
                receiver.released.wait(receiver.wait)
                self.send_response(receiver.status)
                if receiver.location:
                    self.send_header("Location", receiver.location)
                self.end_headers()
                self._answer()

            def do_GET(self) -> None:
                receiver.received.append(Received({}, b"GET"))
                self.send_response(200)
                self.end_headers()

            def _answer(self) -> None:
                while receiver.drip and not receiver.released.is_set():
                    self.wfile.write(b".")
                    time.sleep(0.05)
                self.wfile.write(receiver.body)

            def log_message(self, *_: object) -> None:
                """Nothing."""

            def handle_one_request(self) -> None:
                try:
                    super().handle_one_request()
                except (TimeoutError, BrokenPipeError, ConnectionResetError):
                    self.close_connection = True

        return Handler
